import { describe, expect, it } from 'vitest';
import {
  documentDifferences,
  duplicateScenario,
  setLever,
  setTitle,
} from '../../../models/document';
import { full } from './sample';

const [first] = full.scenarios;

describe('two documents', () => {
  it('that are alike have no differences, whatever is shown of them', () => {
    const copy = JSON.parse(JSON.stringify(full)) as typeof full; // plain data in, the same out
    const view = { ...full.view, hidden: [] };
    expect(documentDifferences(full, { ...copy, view, history: [], summary: [] })).toEqual([]);
  });

  it('differ in fields, with their values', () => {
    const after = { ...setTitle(full, 'Another'), seed: full.seed + 1, authors: ['Ana', 'Beto'] };
    expect(documentDifferences(full, after)).toEqual([
      { kind: 'field', field: 'title', before: full.title, after: 'Another' },
      { kind: 'field', field: 'seed', before: String(full.seed), after: String(full.seed + 1) },
      { kind: 'field', field: 'authors', before: full.authors.join(', '), after: 'Ana, Beto' },
    ]);
  });

  it('differ in scenarios: new ones, those that are gone, levers and parts', () => {
    const more = duplicateScenario(full, first.id, 'Copy');
    expect(documentDifferences(full, more)).toContainEqual({
      kind: 'scenario-added',
      title: 'Copy',
    });
    expect(documentDifferences(more, full)).toContainEqual({
      kind: 'scenario-removed',
      title: 'Copy',
    });
    const moved = setLever(full, first.id, 'some-lever', 0, 0.25);
    const described = moved.scenarios.map((one) =>
      one.id === first.id ? { ...one, description: 'Other' } : one,
    );
    expect(documentDifferences(full, { ...moved, scenarios: described })).toEqual([
      { kind: 'scenario', title: first.title, levers: ['some-lever'], parts: ['description'] },
    ]);
  });

  it('differ in assumptions, predictions and baseline as a whole', () => {
    const after = {
      ...full,
      ...{ assumptionSets: [], predictions: [], claims: [], locks: [], baseline: 'other' },
    };
    expect(documentDifferences(full, after)).toEqual([
      { kind: 'assumptions' },
      { kind: 'predictions' },
      { kind: 'claims' },
      { kind: 'baseline' },
    ]);
  });
});
