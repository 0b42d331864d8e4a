/** One bad value for every field of the format: the sentence names the path, the value, and what is allowed. */
import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../../models/document';
import { fileWith, opened, refusalsOf, sentence, type Json } from './helpers';
import { full } from './sample';

type Steps = readonly (string | number)[];

const id = 'lower-case letters and digits joined by hyphens';
const name = 'a name of letters and digits joined by hyphens or dots';
const anyNumber = 'a number from -1,000,000,000,000,000 to 1,000,000,000,000,000';
const week = 'a whole number from 0 to 520';

/** Path → bad value → what the sentence says is allowed. */
const bad: readonly (readonly [path: string, value: unknown, allowed: string])[] = [
  ['version', [], 'an object with fields'],
  ['version.major', 1.5, 'a whole number from 1 to 1,000,000'],
  ['version.minor', -1, 'a whole number from 0 to 1,000,000'],
  ['model', 'ponds', 'an object with fields'],
  ['model.id', 'Ponds', id],
  ['model.version', 'x'.repeat(41), 'text of at most 40 characters'],
  ['title', 'x'.repeat(201), 'text of at most 200 characters'],
  ['authors', Array.from({ length: 51 }, () => ''), 'a list of 0 to 50 entries'],
  ['authors[0]', null, 'text of at most 200 characters'],
  ['question', 'x'.repeat(20_001), 'text of at most 20,000 characters'],
  ['hypothesis', true, 'text of at most 20,000 characters'],
  ['notes', 'x'.repeat(20_001), 'text of at most 20,000 characters'],
  ['seed', 4_294_967_296, 'a whole number from 0 to 4,294,967,295'],
  ['start', '../spring', name],
  ['weeks', 521, 'a whole number from 1 to 520'],
  ['scenarios', [], 'a list of 1 to 12 entries'],
  ['scenarios[0]', 7, 'an object with fields'],
  ['scenarios[0].id', 'Two Nets', id],
  ['scenarios[0].title', 5, 'text of at most 200 characters'],
  ['scenarios[0].description', 'x'.repeat(2_001), 'text of at most 2,000 characters'],
  ['scenarios[1].levers', { 'no lever': [] }, name],
  ['scenarios[1].levers.food', Array.from({ length: 522 }, () => 0), 'a list of 0 to 521 entries'],
  ['scenarios[1].levers.food[0]', null, 'an object with fields'],
  ['scenarios[1].levers.food[0].week', 520.5, week],
  ['scenarios[1].levers.food[0].value', '3', anyNumber],
  ['scenarios[1].events', Array.from({ length: 501 }, () => 0), 'a list of 0 to 500 entries'],
  ['scenarios[1].events[0]', 'storm', 'an object with fields'],
  ['scenarios[1].events[0].id', 'constructor', id],
  ['scenarios[1].events[0].kind', 'big storm', name],
  ['scenarios[1].events[0].week', -1, week],
  ['scenarios[1].events[0].cells', ['SOUTH'], 'an object with at most 8 entries'],
  ['scenarios[1].events[0].cells.pond', 1, name],
  ['scenarios[1].events[0].count', 0, 'a whole number from 1 to 10,000'],
  ['scenarios[1].assumptions', '', id],
  ['baseline', 9, id],
  ['assumptionSets', {}, 'a list of 0 to 50 entries'],
  ['assumptionSets[0]', false, 'an object with fields'],
  ['assumptionSets[0].id', 'a--b', id],
  ['assumptionSets[0].title', 'x'.repeat(201), 'text of at most 200 characters'],
  ['assumptionSets[0].strengths', null, 'an object with at most 5,000 entries'],
  ['assumptionSets[0].strengths.growth', 3.01, 'a number from 0 to 3'],
  ['assumptionSets[0].parameters', [], 'an object with at most 5,000 entries'],
  ['assumptionSets[0].parameters.growth.rate', 1e16, anyNumber],
  ['predictions', Array.from({ length: 51 }, () => 0), 'a list of 0 to 50 entries'],
  ['predictions[0]', 0, 'an object with fields'],
  ['predictions[0].id', 'x'.repeat(61), 'at most 60 characters'],
  ['predictions[0].scenario', 3, id],
  ['predictions[0].series', 'x'.repeat(121), 'at most 120 characters'],
  ['predictions[0].reason', {}, 'text of at most 20,000 characters'],
  ['predictions[0].points', 'none', 'a list of 0 to 521 entries'],
  ['predictions[0].points[1]', [], 'an object with fields'],
  ['predictions[0].points[1].week', '52', week],
  ['predictions[0].points[1].value', null, anyNumber],
  ['locks', {}, 'a list of 0 to 50 entries'],
  ['locks[0]', 'x', 'an object with fields'],
  ['locks[0].prediction', 'X', id],
  ['locks[0].scores', 0, 'a list of 0 to 20 entries'],
  ['locks[0].scores[0]', [], 'an object with fields'],
  ['locks[0].scores[0].version', 1, 'text of at most 40 characters'],
  ['locks[0].scores[0].weeks', 0, 'a whole number from 1 to 520'],
  ['locks[0].scores[0].error', -1, 'a number from 0 to 1,000,000,000,000,000'],
  ['locks[0].scores[0].within', 1.5, 'a number from 0 to 1'],
  ['locks[0].scores[0].direction', 'left', 'one of "right", "wrong"'],
  ['claims', Array.from({ length: 51 }, () => 0), 'a list of 0 to 50 entries'],
  ['claims[0]', 'x', 'an object with fields'],
  ['claims[0].id', 'X', id],
  ['claims[0].scenario', 3, id],
  ['claims[0].than', 3, id],
  ['claims[0].series', 'x'.repeat(121), 'at most 120 characters'],
  ['claims[0].span', 'month', 'one of "week", "total"'],
  ['claims[0].week', -1, week],
  ['claims[0].relation', 'under', 'one of "below", "above"'],
  ['history', Array.from({ length: 201 }, () => ({ label: '' })), 'a list of 0 to 200 entries'],
  ['history[1]', 'Added a storm', 'an object with fields'],
  ['history[1].label', 'x'.repeat(301), 'text of at most 300 characters'],
  ['view', null, 'an object with fields'],
  ['view.hero', '', name],
  ['view.charts', Array.from({ length: 51 }, () => 'catch'), 'a list of 0 to 50 entries'],
  ['view.charts[0]', 0, name],
  ['view.hidden', Array.from({ length: 13 }, () => 'as-it-is'), 'a list of 0 to 12 entries'],
  ['view.hidden[0]', '#', id],
  ['view.resolution', 'daily', 'one of "weekly", "monthly"'],
  ['view.scenario', '', id],
  ['summary', 0, 'a list of 0 to 10,000 entries'],
  ['summary[0]', 1234.5, 'an object with fields'],
  ['summary[0].scenario', null, id],
  ['summary[0].series', '<script>', name],
  ['summary[0].central', 'NaN', anyNumber],
];

/** The scenario in hand: a document that was never saved has none. */
const MAY_BE_ABSENT = 'view.scenario';

const everyPlace = [...placesOf(JSON.parse(writeDocument(full)))];
const stepsByPath = new Map(everyPlace.map((steps) => [pathOf(steps), steps]));

describe('B4: one bad value', () => {
  it.each(bad)('%s', (path, value, allowed) => {
    const text = fileWith((file) => put(file, stepsByPath.get(path) ?? [], value));
    const said = refusalsOf(text).map(sentence);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(path);
    expect(said[0]).toContain(shownShort(value));
    expect(said[0]).toContain(allowed);
  });

  it('is tried above for every field that there is', () => {
    const kinds = new Set(bad.map(([path]) => kindOf(path)));
    const missing = everyPlace
      .map(pathOf)
      .filter((path) => path !== '' && path !== 'format' && !kinds.has(kindOf(path)));
    expect(missing).toEqual([]);
  });
});

describe('B4: a missing field', () => {
  const fields = everyPlace.filter(
    (steps) =>
      typeof steps.at(-1) === 'string' && !isNamedByModel(steps) && pathOf(steps) !== MAY_BE_ABSENT,
  );

  it.each(fields.map((steps) => [pathOf(steps), steps] as const))('%s', (path, steps) => {
    const [refusal] = refusalsOf(fileWith((file) => remove(file, steps)));
    expect(refusal).toMatchObject({ kind: path === 'format' ? 'not-ours' : 'missing-field', path });
  });

  it('is not one that may be absent', () => {
    const text = fileWith((file) => delete file.view.scenario);
    expect(opened(text).view).not.toHaveProperty('scenario');
  });

  it('is not one that only the model names', () => {
    const text = fileWith((file) => {
      file.scenarios[1].levers = {};
      file.assumptionSets[0].parameters = {};
    });
    expect(opened(text).scenarios[1]?.levers).toEqual({});
  });
});

describe('B4: too many entries of an object', () => {
  it.each([
    ['scenarios[0].levers', 'an object with at most 1,000 entries', 1_001, []],
    ['scenarios[1].events[0].cells', 'an object with at most 8 entries', 9, 'a'],
    ['assumptionSets[0].strengths', 'an object with at most 5,000 entries', 5_001, 1],
  ])('%s', (path, allowed, count, value) => {
    const entries = Array.from({ length: count }, (_, at) => [`x${at}`, value] as const);
    const text = fileWith((file) =>
      put(file, stepsByPath.get(path) ?? [], Object.fromEntries(entries)),
    );
    const said = refusalsOf(text).map(sentence);
    expect(said).toEqual([`“${path}” is {…} (${count}); allowed is ${allowed}.`]);
  });
});

function* placesOf(value: unknown, steps: Steps = []): Generator<Steps> {
  yield steps;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* placesOf(part, [...steps, Array.isArray(value) ? Number(key) : key]);
  }
}

function pathOf(steps: Steps): string {
  return steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** Entries of a list and names of the model are alike. */
function kindOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]').replace(/\.levers\.(?:nets\.\w+|food)/, '.levers.*');
}

function isNamedByModel(steps: Steps): boolean {
  return ['levers', 'cells', 'strengths', 'parameters'].includes(String(steps.at(-2)));
}

function put(file: Json, steps: Steps, value: unknown): void {
  const [last] = steps.slice(-1);
  if (last === undefined) throw new Error('no such place in the sample');
  parentOf(file, steps)[last] = value;
}

function remove(file: Json, steps: Steps): void {
  const [last = ''] = steps.slice(-1);
  Reflect.deleteProperty(parentOf(file, steps), last);
}

function parentOf(file: Json, steps: Steps): Json {
  return steps.slice(0, -1).reduce<Json>((at, step) => at[step] as Json, file);
}

/** What a sentence shows of a value: short ones whole, long ones in part. */
function shownShort(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `(${value.length})`;
  if (typeof value === 'object' && value !== null) return Object.keys(value)[0] ?? '{}';
  const text = JSON.stringify(value);
  return text.length > 60 ? text.slice(0, 40) : text;
}
