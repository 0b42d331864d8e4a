import { beforeEach, describe, expect, it } from 'vitest';
import {
  addPrediction,
  changePrediction,
  duplicateScenario,
  lessonFrom,
  lockPrediction,
  removePrediction,
  scorePrediction,
  setLever,
  type BlowbackDocument,
} from '../../../models/index';
import { coverOf, coveredScenarios } from '../../../renderer/store/covered';
import { openEntry } from '../features/render-view';

let predicting: BlowbackDocument;

beforeEach(() => {
  predicting = addPrediction(openEntry('handover-29'), {
    ...{ scenario: 'handover-29', series: 'homicides', reason: 'They will fight.' },
    points: [
      { week: 0, value: 500 },
      { week: 20, value: 600 },
    ],
  });
});

describe('what is covered while somebody predicts', () => {
  it('is the scenario that the prediction is about, and nothing else', () => {
    expect(coveredScenarios(openEntry('handover-29'))).toEqual([]);
    expect(coveredScenarios(predicting)).toEqual(['handover-29']);
    expect(coverOf(predicting, ['no-handover'])).toBeUndefined();
    expect(coverOf(predicting, ['no-handover', 'handover-29'])?.series).toBe('homicides');
    expect(coverOf(predicting, ['gone'])).toBeUndefined();
  });

  it('stays so when the prediction is locked, until it is revealed', () => {
    const locked = lockPrediction(predicting, 'prediction-1');
    expect(locked).not.toBe(predicting);
    expect(coveredScenarios(locked)).toEqual(['handover-29']);
    const revealed = scorePrediction(locked, 'prediction-1', {
      ...{ version: '1.0.0', weeks: 20, error: 12, within: 0.5, direction: 'right' },
    });
    expect(coveredScenarios(revealed)).toEqual([]);
  });

  it('or until it is removed', () => {
    expect(coveredScenarios(removePrediction(predicting, 'prediction-1'))).toEqual([]);
  });

  it('is nothing of a lesson whose class has drawn a curve on the stage', () => {
    const words = { language: 'en', question: '1', results: '2', talk: '3' };
    const drawn = changePrediction(predicting, 'prediction-1', { reason: '' });
    expect(coveredScenarios(drawn)).toEqual(['handover-29']);
    expect(coveredScenarios(lessonFrom(drawn, words))).toEqual([]);
    expect(coveredScenarios(lessonFrom(predicting, words))).toEqual(['handover-29']);
    const locked = lockPrediction(lessonFrom(drawn, words), 'prediction-1');
    expect(coveredScenarios(locked)).toEqual(['handover-29']);
  });

  it('is a copy too, as long as it asks for the same', () => {
    const copied = duplicateScenario(predicting, 'handover-29', 'Copy');
    const copy = copied.scenarios.at(-1)?.id ?? '';
    expect(coveredScenarios(copied)).toEqual(['handover-29', copy]);
    const changed = setLever(copied, copy, 'prison-hardness', 0, 0.9);
    expect(coveredScenarios(changed)).toEqual(['handover-29']);
  });
});
