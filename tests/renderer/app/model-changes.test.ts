import { describe, expect, it } from 'vitest';
import { addPrediction } from '../../../models/index';
import { isNewer, modelChanges } from '../../../renderer/app/files/model-changes';
import { toy } from '../toy';
import { fileActions } from './files';

describe('what another version of the model changes', () => {
  it('lays the saved summary values beside the new ones where they read differently', () => {
    const app = fileActions();
    const document = {
      ...app.document.getState().document,
      summary: [
        { scenario: 'low', series: 'deaths', central: 96.3 },
        { scenario: 'high', series: 'deaths', central: 150 },
        { scenario: 'gone', series: 'deaths', central: 1 },
      ],
    };
    expect(modelChanges(document, toy, app.results.getState())).toEqual([
      { scenario: 'high', label: 'Deaths', unit: '1', decimals: 0, then: 150, now: 192 },
    ]);
  });

  it('says nothing of what is covered while somebody predicts it', () => {
    const app = fileActions();
    const document = addPrediction(
      {
        ...app.document.getState().document,
        summary: [
          { scenario: 'low', series: 'deaths', central: 1 },
          { scenario: 'high', series: 'deaths', central: 150 },
        ],
      },
      { scenario: 'high', series: 'deaths', reason: '', points: [] },
    );
    const told = modelChanges(document, toy, app.results.getState());
    expect(told.map(({ then }) => then)).toEqual([1]);
  });

  it.each([
    ['1.10.0', '1.9.0', true],
    ['1.0.0', '1.0.0', false],
    ['1.0.0', '2.0.0', false],
  ])('%s newer than %s: %s', (a, b, newer) => {
    expect(isNewer(a, b)).toBe(newer);
  });
});
