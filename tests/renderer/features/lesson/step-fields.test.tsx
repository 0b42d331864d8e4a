import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeStep, lessonFrom, mexico } from '../../../../models/index';
import { StepFields } from '../../../../renderer/features/lesson/step-fields';
import { documentStore, useDocument } from '../../../../renderer/store/index';
import { openEntry, renderView } from '../render-view';

// jsdom has no fonts; a text field that grows with its text asks when they have arrived.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

const words = { language: 'en', question: 'The question', results: 'Results', talk: 'Talk' };
const needsRule = 'Shows nothing until a rule is chosen.';
const needsScenario = 'Shows nothing until a scenario is chosen.';
const [first, second] = mexico.rules;
const made = () => lessonFrom(openEntry('handover-29'), words);
const stepNow = () => documentStore.getState().document.lesson!.steps[0];
const past = () => documentStore.getState().past.length;

function Step() {
  const step = useDocument((state) => state.document.lesson?.steps[0]);
  return step && <StepFields step={step} number={1} />;
}

const rulesField = () => screen.getByRole('combobox', { name: 'Rules, in the order of reveal' });

async function choose(title: string): Promise<void> {
  await userEvent.click(rulesField());
  await userEvent.click(await screen.findByRole('option', { name: title }));
}

/** What can be revealed and has a hint below it. */
const hinted = (hint: string) =>
  within(screen.getByTestId('step-reveals'))
    .getAllByRole('checkbox')
    .filter((box) => box.closest('.mantine-Checkbox-root')?.textContent.includes(hint))
    .map((box) => box.getAttribute('value'));

beforeEach(() => documentStore.getState().replaceDocument(made()));

it('asks for a scenario beside the two boxes that show nothing without one', async () => {
  renderView(<Step />);
  expect(hinted(needsScenario)).toEqual([]);
  for (const { id } of documentStore.getState().document.scenarios)
    await userEvent.click(screen.getByTestId(`step-scenarios-${id}`));
  expect(stepNow().scenarios).toEqual([]);
  expect(hinted(needsScenario)).toEqual(['lines', 'bands']);
});

describe('the rules of a step', () => {
  it('are chosen by their titles, in order, each with one undoable step', async () => {
    renderView(<Step />);
    await choose(second.title);
    await choose(first.title);
    expect(stepNow().rules).toEqual([second.id, first.id]);
    expect(past()).toBe(2);
    documentStore.getState().undo();
    expect(stepNow().rules).toEqual([second.id]);
  });

  it('are all offered, under the claims that they belong to', async () => {
    renderView(<Step />);
    await userEvent.click(rulesField());
    const options = within(await screen.findByRole('listbox')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent).toSorted()).toEqual(
      mexico.rules.map(({ title }) => title).toSorted(),
    );
    const numbers = mexico.rules.flatMap(({ claim }) => /^C(\d+)$/.exec(claim)?.[1] ?? []);
    const groups = [...document.querySelectorAll('.mantine-MultiSelect-groupLabel')];
    expect(groups.map(({ textContent }) => textContent)).toEqual([
      ...[...new Set(numbers)].sort((a, b) => Number(a) - Number(b)).map((one) => `Claim C${one}`),
      'Needed besides the claims',
    ]);
  });

  it('are asked for beside the two boxes that show nothing without them', async () => {
    renderView(<Step />);
    expect(hinted(needsRule)).toEqual(['rules', 'diagram']);
    await choose(first.title);
    expect(hinted(needsRule)).toEqual([]);
  });

  it('stay as they are in a document that is only read', async () => {
    const chosen = changeStep(documentStore.getState().document, stepNow().id, {
      rules: [first.id],
    });
    documentStore.getState().replaceDocument(chosen, { readOnly: true });
    renderView(<Step />);
    await userEvent.type(rulesField(), '{Backspace}');
    expect(rulesField().hasAttribute('readonly')).toBe(true);
    const pill = document.querySelector('.mantine-Pill-root');
    expect(pill?.textContent).toBe(first.title);
    expect(pill?.querySelector('button')).toBeNull();
    expect(stepNow().rules).toEqual([first.id]);
  });
});
