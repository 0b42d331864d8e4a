import { describe, expect, it } from 'vitest';
import * as edit from '../../../models/document';
import { limits, writeDocument, type BlowbackDocument } from '../../../models/document';
import { opened } from './helpers';
import { full } from './sample';

const nets = (document: BlowbackDocument) => document.scenarios.find(({ id }) => id === 'two-nets');
const last = (document: BlowbackDocument) => document.scenarios.at(-1);

function times(
  count: number,
  change: (document: BlowbackDocument) => BlowbackDocument,
): BlowbackDocument {
  return Array.from({ length: count }).reduce<BlowbackDocument>(change, full);
}

describe('scenarios', () => {
  it('are added at the end with an id made from the title', () => {
    const added = edit.addScenario(full, '¿Más redes?');
    expect(last(added)).toEqual({
      id: 'mas-redes',
      title: '¿Más redes?',
      description: '',
      levers: {},
      events: [],
      assumptions: 'standard',
    });
    expect(last(edit.addScenario(added, 'Mas redes'))?.id).toBe('mas-redes-2');
  });

  it('are duplicated with all that is in them, under an id of their own', () => {
    const once = edit.duplicateScenario(full, 'two-nets', 'Two nets (copy)');
    expect(last(once)).toEqual({ ...nets(full), id: 'two-nets-copy', title: 'Two nets (copy)' });
    const twice = edit.duplicateScenario(once, 'two-nets-copy', 'x');
    expect(last(twice)?.id).toBe('two-nets-copy-2');
    expect(last(edit.duplicateScenario(twice, 'two-nets-copy-2', 'x'))?.id).toBe('two-nets-copy-3');
  });

  it('are at most twelve', () => {
    const many = times(50, (document) => edit.addScenario(document, 'Scenario'));
    expect(many.scenarios).toHaveLength(limits.scenarios);
    expect(edit.duplicateScenario(many, 'two-nets', 'x')).toBe(many);
  });

  it('are removed with what belongs to them, and the baseline moves on', () => {
    const left = edit.removeScenario(edit.setBaseline(full, 'two-nets'), 'two-nets');
    expect(left).toMatchObject({ baseline: 'as-it-is', predictions: [], summary: [] });
    expect(edit.removeScenario(full, 'as-it-is')).toMatchObject({
      baseline: 'two-nets',
      view: { hidden: [] },
      predictions: full.predictions,
    });
    expect(left.view).not.toHaveProperty('scenario');
    expect(edit.removeScenario(full, 'as-it-is').view.scenario).toBe('two-nets');
  });

  it('are never removed to the last', () => {
    const one = edit.removeScenario(full, 'as-it-is');
    expect(edit.removeScenario(one, 'two-nets')).toBe(one);
  });

  it('are renamed and described, their id staying', () => {
    const renamed = edit.describeScenario(
      edit.renameScenario(full, 'two-nets', 'Redes'),
      'two-nets',
      'Dos.',
    );
    expect(nets(renamed)).toEqual({ ...nets(full), title: 'Redes', description: 'Dos.' });
  });
});

describe('levers', () => {
  it('are set from a week on, in the order of weeks', () => {
    const set = edit.setLever(
      edit.setLever(full, 'two-nets', 'nets.NORTH', 5, 2),
      'two-nets',
      'nets.NORTH',
      3,
      3,
    );
    expect(nets(set)?.levers['nets.NORTH']).toEqual([
      { week: 3, value: 3 },
      { week: 5, value: 2 },
      { week: 10, value: 0 },
    ]);
    expect(nets(edit.setLever(full, 'as-it-is', 'food', 0, 1))).toBe(nets(full));
  });

  it('are reset for a week or altogether', () => {
    expect(nets(edit.resetLever(full, 'two-nets', 'nets.NORTH', 3))?.levers['nets.NORTH']).toEqual([
      { week: 10, value: 0 },
    ]);
    expect(nets(edit.resetLever(full, 'two-nets', 'food', 0))?.levers).not.toHaveProperty('food');
    expect(nets(edit.resetLever(full, 'two-nets', 'nets.NORTH'))?.levers).toEqual({
      food: [{ week: 0, value: 2.5 }],
    });
  });

  it('take no value that a file cannot hold', () => {
    expect(edit.setLever(full, 'two-nets', 'food', 0, Number.NaN)).toBe(full);
    expect(edit.setLever(full, 'two-nets', 'food', 0, Infinity)).toBe(full);
    const late = edit.setLever(full, 'two-nets', 'food', 9_999, 1);
    expect(nets(late)?.levers['food']?.at(-1)).toEqual({ week: 520, value: 1 });
  });
});

describe('events', () => {
  const storm = { kind: 'storm', week: 7, cells: { pond: 'NORTH' }, count: 3 };

  it('are added with the first free id of their kind', () => {
    expect(nets(edit.addEvent(full, 'two-nets', storm))?.events.at(-1)).toEqual({
      id: 'storm-3',
      ...storm,
    });
    expect(edit.addEvent(full, 'as-it-is', storm).scenarios[0]?.events).toEqual([
      { id: 'storm-1', ...storm },
    ]);
  });

  it('are changed, moved and removed', () => {
    const changed = edit.changeEvent(full, 'two-nets', 'storm-1', {
      count: 4,
      cells: { pond: 'NORTH' },
    });
    expect(nets(changed)?.events[0]).toEqual({
      id: 'storm-1',
      kind: 'storm',
      week: 12,
      cells: { pond: 'NORTH' },
      count: 4,
    });
    // Nothing is changed but the one.
    expect(nets(changed)?.events.slice(1)).toEqual(nets(full)?.events.slice(1));
    expect(nets(changed)?.events).toHaveLength(2);
    expect(nets(edit.moveEvent(full, 'two-nets', 'storm-2', 30))?.events[1]?.week).toBe(30);
    expect(nets(edit.removeEvent(full, 'two-nets', 'storm-1'))?.events.map(({ id }) => id)).toEqual(
      ['storm-2'],
    );
  });

  it('stay within what a file can hold', () => {
    const changed = edit.changeEvent(full, 'two-nets', 'storm-1', { week: -4, count: 0.2 });
    expect(nets(changed)?.events[0]).toMatchObject({ week: 0, count: 1 });
    const many = times(600, (document) => edit.addEvent(document, 'two-nets', storm));
    expect(nets(many)?.events).toHaveLength(limits.events);
  });
});

describe('assumptions', () => {
  it('come in sets that scenarios choose', () => {
    const added = edit.addAssumptionSet(full, 'Standard');
    const set = { id: 'standard-2', title: 'Standard', strengths: {}, parameters: {} };
    expect(added.assumptionSets.at(-1)).toEqual(set);
    expect(edit.assume(added, 'as-it-is', 'standard-2').scenarios[0]?.assumptions).toBe(
      'standard-2',
    );
    expect(edit.assume(added, 'as-it-is', 'nobody')).toBe(added);
  });

  it('switch rules off and on again, and scale them', () => {
    const strengths = (document: BlowbackDocument) => document.assumptionSets[0]?.strengths;
    const off = edit.switchRule(full, 'slow', 'growth', false);
    expect(strengths(off)).toEqual({ growth: 0 });
    expect(strengths(edit.switchRule(off, 'slow', 'growth', true))).toEqual({});
    expect(strengths(edit.setStrength(full, 'slow', 'growth', 99))).toEqual({ growth: 3 });
    expect(edit.setStrength(full, 'slow', 'growth', Number.NaN)).toBe(full);
  });

  it('fix parameters and let them go', () => {
    const parameters = (document: BlowbackDocument) => document.assumptionSets[0]?.parameters;
    expect(parameters(edit.setParameter(full, 'slow', 'growth.rate', 0.3))).toEqual({
      'growth.rate': 0.3,
    });
    expect(parameters(edit.setParameter(full, 'slow', 'growth.rate', undefined))).toEqual({});
    expect(edit.setParameter(full, 'slow', 'growth.rate', Infinity)).toBe(full);
  });

  it('are removed, and their scenarios fall back to the model as it stands', () => {
    const removed = edit.removeAssumptionSet(full, 'slow');
    expect(removed.assumptionSets).toEqual([]);
    expect(nets(removed)?.assumptions).toBe('standard');
    expect(edit.renameAssumptionSet(full, 'slow', 'Lento').assumptionSets[0]?.title).toBe('Lento');
  });
});

describe('predictions', () => {
  const drawn = { scenario: 'as-it-is', series: 'catch', reason: '', points: [] };

  it('are added, changed and removed, their points in the order of weeks', () => {
    const points = [
      { week: 9, value: 1 },
      { week: 2, value: 5 },
      { week: 9, value: 2 },
      { week: 3, value: Number.NaN },
    ];
    const added = edit.addPrediction(full, { ...drawn, points });
    expect(added.predictions.at(-1)).toEqual({
      ...drawn,
      id: 'prediction-2',
      points: [
        { week: 2, value: 5 },
        { week: 9, value: 2 },
      ],
    });
    const changed = edit.changePrediction(added, 'prediction-2', { reason: 'So.' });
    expect(changed.predictions.at(-1)?.reason).toBe('So.');
    expect(edit.removePrediction(changed, 'prediction-2')).toEqual(full);
  });

  it('are not made for a scenario that does not exist, nor without end', () => {
    expect(edit.addPrediction(full, { ...drawn, scenario: 'nobody' })).toBe(full);
    expect(times(60, (document) => edit.addPrediction(document, drawn)).predictions).toHaveLength(
      50,
    );
  });
});

describe('locks', () => {
  const score = { version: '1', weeks: 9, error: 2, within: 0.5, direction: 'wrong' } as const;
  const points = [
    { week: 0, value: 1 },
    { week: 9, value: 2 },
  ];
  const drawn = { scenario: 'as-it-is', series: 'catch', reason: '', points };
  const added = edit.addPrediction(full, drawn);
  const locked = edit.lockPrediction(added, 'prediction-2');

  it('fix a prediction: reason and curve no longer change', () => {
    expect(edit.isLocked(added, 'prediction-2')).toBe(false);
    expect(edit.isLocked(locked, 'prediction-2')).toBe(true);
    expect(edit.changePrediction(locked, 'prediction-2', { reason: 'Well.' })).toBe(locked);
    expect(edit.lockPrediction(locked, 'prediction-2')).toBe(locked);
  });

  it('are not put on a prediction that says nothing yet', () => {
    const empty = edit.addPrediction(full, { ...drawn, points: points.slice(0, 1) });
    expect(edit.lockPrediction(empty, 'prediction-2')).toBe(empty);
    expect(edit.lockPrediction(full, 'nobody')).toBe(full);
  });

  it('keep how it came out, at most 20 times', () => {
    const scored = edit.scorePrediction(locked, 'prediction-2', score);
    expect(edit.scoresOf(scored, 'prediction-2')).toEqual([score]);
    expect(edit.scorePrediction(added, 'prediction-2', score)).toBe(added);
    const often = Array.from({ length: 30 }).reduce<typeof full>(
      (document) => edit.scorePrediction(document, 'prediction-2', score),
      locked,
    );
    expect(edit.scoresOf(often, 'prediction-2')).toHaveLength(20);
  });

  it('go with their prediction, and with its scenario', () => {
    expect(edit.removePrediction(locked, 'prediction-2')).toEqual(full);
    expect(edit.removeScenario(full, 'two-nets').locks).toEqual([]);
  });
});

describe('claims', () => {
  const said = {
    scenario: 'two-nets',
    than: 'as-it-is',
    series: 'catch',
    span: 'total',
    week: 600,
    relation: 'below',
  } as const;

  it('are added, changed and removed, their week within what a file can hold', () => {
    const added = edit.addClaim(full, said);
    expect(added.claims.at(-1)).toEqual({ ...said, week: 520, id: 'claim-2' });
    const changed = edit.changeClaim(added, 'claim-2', { relation: 'above', week: 12 });
    expect(changed.claims.at(-1)).toEqual({ ...said, relation: 'above', week: 12, id: 'claim-2' });
    expect(edit.removeClaim(changed, 'claim-2')).toEqual(full);
  });

  it('are not made about scenarios that do not exist, nor without end', () => {
    expect(edit.addClaim(full, { ...said, than: 'nobody' })).toBe(full);
    expect(edit.changeClaim(full, 'claim-1', { scenario: 'nobody' })).toBe(full);
    expect(times(60, (document) => edit.addClaim(document, said)).claims).toHaveLength(50);
  });

  it('go with either of their scenarios', () => {
    expect(edit.removeScenario(full, 'as-it-is').claims).toEqual([]);
  });
});

describe('assumption sets of another document', () => {
  const [slow] = full.assumptionSets;

  it('are taken over under ids and titles of their own', () => {
    const taken = edit.adoptAssumptionSets(full, [slow, slow]);
    expect(taken.assumptionSets).toEqual([
      slow,
      { ...slow, id: 'slow-2', title: `${slow.title} 2` },
      { ...slow, id: 'slow-3', title: `${slow.title} 3` },
    ]);
    expect(edit.adoptAssumptionSets(full, [])).toBe(full);
  });

  it('keep the number of a title that is as long as titles may be', () => {
    const long = { ...slow, id: 'long', title: 'x'.repeat(200) };
    const taken = edit.adoptAssumptionSets(full, [long, long]);
    expect(taken.assumptionSets.at(-1)?.title).toBe(`${'x'.repeat(198)} 2`);
  });

  it('stop at the most that a document holds', () => {
    const many = Array.from({ length: 60 }, () => slow);
    expect(edit.adoptAssumptionSets(full, many).assumptionSets).toHaveLength(50);
  });
});

describe('texts and numbers', () => {
  it('are set', () => {
    expect(edit.setTitle(full, 'x').title).toBe('x');
    expect(edit.setAuthors(full, ['Ana', 'Li']).authors).toEqual(['Ana', 'Li']);
    expect(edit.setQuestion(full, 'x').question).toBe('x');
    expect(edit.setHypothesis(full, 'x').hypothesis).toBe('x');
    expect(edit.setNotes(full, 'x').notes).toBe('x');
    expect(edit.setSeed(full, 7).seed).toBe(7);
    expect(edit.setStart(full, 'autumn').start).toBe('autumn');
    expect(edit.setWeeks(full, 52).weeks).toBe(52);
    expect(edit.setView(full, { resolution: 'weekly' }).view).toEqual({
      ...full.view,
      resolution: 'weekly',
    });
  });

  it.each<[string, (document: BlowbackDocument) => BlowbackDocument]>([
    ['title', (document) => edit.setTitle(document, document.title)],
    ['authors', (document) => edit.setAuthors(document, [...document.authors])],
    ['notes', (document) => edit.setNotes(document, document.notes)],
    ['seed', (document) => edit.setSeed(document, document.seed)],
    ['weeks', (document) => edit.setWeeks(document, Number.NaN)],
    ['baseline', (document) => edit.setBaseline(document, document.baseline)],
    ['scenario title', (document) => edit.renameScenario(document, 'two-nets', 'Two nets')],
    ['lever', (document) => edit.setLever(document, 'two-nets', 'food', 0, 2.5)],
    ['reset', (document) => edit.resetLever(document, 'two-nets', 'nets.SOUTH')],
    ['event', (document) => edit.moveEvent(document, 'two-nets', 'storm-1', 12)],
    ['strength', (document) => edit.setStrength(document, 'slow', 'growth', 0.5)],
    ['unknown scenario', (document) => edit.setLever(document, 'nobody', 'food', 0, 1)],
  ])('leave the document alone where nothing changes: %s', (_what, change) => {
    expect(change(full)).toBe(full);
  });

  it('are brought to what a file can hold', () => {
    expect(edit.setTitle(full, 'x'.repeat(300)).title).toHaveLength(200);
    expect(edit.setSeed(full, -1).seed).toBe(0);
    expect(edit.setSeed(full, 1e12).seed).toBe(4_294_967_295);
    expect(edit.setWeeks(full, 0).weeks).toBe(1);
    expect(edit.setWeeks(full, 5_000).weeks).toBe(520);
  });

  it('keep of the results only what is a number and belongs to a scenario', () => {
    const entry = { scenario: 'two-nets', series: 'catch', central: 1 };
    const summary = [entry, { ...entry, central: Number.NaN }, { ...entry, scenario: 'nobody' }];
    expect(edit.setSummary(full, summary).summary).toEqual([entry]);
  });
});

describe('whatever is typed', () => {
  const long = '𝔊'.repeat(30_000);

  it.each<[string, (document: BlowbackDocument) => BlowbackDocument]>([
    ['a title', (document) => edit.setTitle(document, long)],
    [
      'authors',
      (document) =>
        edit.setAuthors(
          document,
          Array.from({ length: 99 }, () => long),
        ),
    ],
    ['notes', (document) => edit.setNotes(document, long)],
    ['a new scenario', (document) => edit.addScenario(document, long)],
    ['a copy', (document) => edit.duplicateScenario(document, 'two-nets', long)],
    ['a name', (document) => edit.renameScenario(document, 'two-nets', long)],
    ['a description', (document) => edit.describeScenario(document, 'two-nets', long)],
    ['a set', (document) => edit.addAssumptionSet(document, 'constructor')],
    ['a long set', (document) => edit.addAssumptionSet(document, 'a'.repeat(500))],
    ['a line of the history', (document) => edit.addHistory(document, long)],
    [
      'a reason',
      (document) =>
        edit.changePrediction({ ...document, locks: [] }, 'prediction-1', { reason: long }),
    ],
  ])('the file opens again: %s', (_what, change) => {
    const changed = change(full);
    expect(changed).not.toBe(full);
    expect(opened(writeDocument(changed))).toEqual(changed);
  });
});
