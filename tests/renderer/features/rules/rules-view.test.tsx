import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTranslator, equation, mexico } from '../../../../models/index';
import { RulesView } from '../../../../renderer/features/rules/rules-view';
import { documentStore, viewStore } from '../../../../renderer/store/index';
import { lastEdit, openEntry, renderView } from '../render-view';

const rule = mexico.rules.find(
  ({ parameters, dissent }) => parameters.length > 0 && dissent.length > 0,
)!;

describe('how it works', () => {
  beforeEach(() => {
    openEntry('handover-29');
    viewStore.setState({ selectedRule: rule.id });
  });

  it('shows the sentence, the equation that runs, the numbers, the evidence and the dissent', () => {
    renderView(<RulesView />);
    const text = screen.getByTestId('rule-detail').textContent;
    expect(text).toContain(rule.says);
    expect(text).toContain(equation(rule, createTranslator('en')));
    for (const parameter of rule.parameters) expect(text).toContain(parameter.label);
    for (const source of [...rule.evidence, ...rule.dissent])
      expect(text).toContain(source.finding);
  });

  it('switches a rule off for one scenario, in a new set of assumptions', async () => {
    renderView(<RulesView />);
    await userEvent.click(screen.getByTestId('rule-switch'));
    const { assumptionSets, scenarios } = documentStore.getState().document;
    expect(assumptionSets).toMatchObject([
      { title: 'My assumptions', strengths: { [rule.id]: 0 } },
    ]);
    expect(scenarios.map(({ assumptions }) => assumptions)).toEqual([
      assumptionSets[0].id,
      'standard',
    ]);
    expect(lastEdit()).toMatchObject({ key: 'app.edits.ruleOff', values: { rule: rule.title } });
  });

  it('goes back to standard', async () => {
    renderView(<RulesView />);
    await userEvent.click(screen.getByTestId('rule-switch'));
    await userEvent.click(screen.getByTestId('rule-reset'));
    expect(documentStore.getState().document.assumptionSets[0].strengths).toEqual({});
  });
});
