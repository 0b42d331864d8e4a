import { describe, expect, it } from 'vitest';
import { checkAgainstModel, type BlowbackDocument, type Scenario } from '../../../models/document';
import { sentence } from './helpers';
import { full, ponds } from './sample';

function said(document: BlowbackDocument): readonly string[] {
  return checkAgainstModel(document, ponds).map(sentence);
}

function withNets(change: Partial<Scenario>): BlowbackDocument {
  return {
    ...full,
    scenarios: full.scenarios.map((one) => (one.id === 'two-nets' ? { ...one, ...change } : one)),
  };
}

const storm = { id: 'storm-1', kind: 'storm', week: 12, cells: { pond: 'SOUTH' }, count: 2 };

describe('a document is checked against its model', () => {
  it('and found good', () => {
    expect(said(full)).toEqual([]);
  });

  it.each<[string, BlowbackDocument, string]>([
    [
      'another model',
      { ...full, model: { id: 'lakes', version: '1' } },
      '“model.id” is "lakes", which does not exist; allowed is one of "ponds".',
    ],
    [
      'an unknown start',
      { ...full, start: 'autumn' },
      '“start” is "autumn", which does not exist; allowed is one of "spring".',
    ],
    [
      'a mistyped lever',
      withNets({ levers: { 'nets.NORHT': [] } }),
      '“scenarios[1].levers.nets.NORHT” is "nets.NORHT", which does not exist. Did you mean “nets.NORTH”? Allowed is one of "food", "nets.NORTH", "nets.SOUTH".',
    ],
    [
      'a lever out of range',
      withNets({ levers: { food: [{ week: 0, value: 10.5 }] } }),
      '“scenarios[1].levers.food[0].value” is 10.5; allowed is a number from 0 to 10.',
    ],
    [
      'an unknown kind of event',
      withNets({ events: [{ ...storm, kind: 'flood' }] }),
      '“scenarios[1].events[0].kind” is "flood", which does not exist; allowed is one of "storm".',
    ],
    [
      'too many at once',
      withNets({ events: [{ ...storm, count: 5 }] }),
      '“scenarios[1].events[0].count” is 5; allowed is a whole number from 1 to 4.',
    ],
    [
      'an unknown place',
      withNets({ events: [{ ...storm, cells: { pond: 'EAST' } }] }),
      '“scenarios[1].events[0].cells.pond” is "EAST", which does not exist; allowed is one of "NORTH", "SOUTH".',
    ],
    [
      'no place',
      withNets({ events: [{ ...storm, cells: {} }] }),
      '“scenarios[1].events[0].cells.pond” is missing; allowed is one of "NORTH", "SOUTH".',
    ],
    [
      'a place too many',
      withNets({ events: [{ ...storm, cells: { pond: 'SOUTH', rank: 'cod' } }] }),
      '“scenarios[1].events[0].cells.rank” is "rank", which does not exist; allowed is one of "pond".',
    ],
    [
      'an unknown rule',
      {
        ...full,
        assumptionSets: [{ id: 'slow', title: '', strengths: { decay: 1 }, parameters: {} }],
      },
      '“assumptionSets[0].strengths.decay” is "decay", which does not exist; allowed is one of "growth".',
    ],
    [
      'an unknown parameter',
      {
        ...full,
        assumptionSets: [
          { id: 'slow', title: '', strengths: {}, parameters: { 'growth.size': 1 } },
        ],
      },
      '“assumptionSets[0].parameters.growth.size” is "growth.size", which does not exist; allowed is one of "growth.rate".',
    ],
    [
      'a parameter beyond the evidence',
      {
        ...full,
        assumptionSets: [
          { id: 'slow', title: '', strengths: {}, parameters: { 'growth.rate': 0.5 } },
        ],
      },
      '“assumptionSets[0].parameters.growth.rate” is 0.5; allowed is a number from 0.1 to 0.4.',
    ],
    [
      'a prediction of nothing',
      { ...full, predictions: full.predictions.map((one) => ({ ...one, series: 'stock.EAST' })) },
      '“predictions[0].series” is "stock.EAST", which does not exist; allowed is one of "catch", "stock.NORTH", "stock.SOUTH".',
    ],
  ])('%s', (_what, document, expected) => {
    expect(said(document)).toEqual([expected]);
  });

  it('but not for what is merely not shown any more', () => {
    const view = { ...full.view, hero: 'gone', charts: ['gone.NORTH'] };
    expect(
      said({ ...full, view, summary: [{ scenario: 'two-nets', series: 'gone', central: 1 }] }),
    ).toEqual([]);
  });
});
