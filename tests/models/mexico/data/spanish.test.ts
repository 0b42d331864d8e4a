/** Every word of the Mexico model has its Spanish one, by id: none is missing, left over or English by accident. */
import { describe, expect, it } from 'vitest';
import { gallery, observedSource } from '../../../../models/mexico/data';
import { mexico } from '../../../../models/mexico/model';
import { modelIn } from '../../../../models/mexico/spoken';
import type { Evidence, Rule } from '../../../../models/rules/rule';
import { mexicoInSpanish } from '../../../../models/text/es/mexico';

/** Words that are the same in both languages. */
const SAME = new Set([
  ...['Federal', 'Municipal', 'Washington'],
  // Words of an equation.
  ...['base', 'federal', 'municipal'],
]);

/** The words of a thing by its id, or undefined where there are none. */
type Words = Readonly<Record<string, unknown>>;

const rules = mexico.rules;
const everyEvidence = evidenceOf(mexico.evidence, rules);

describe('Spanish words', () => {
  it.each<readonly [string, readonly string[], Words]>([
    ['rules', ids(rules), mexicoInSpanish.rules],
    ['evidence', [...everyEvidence.keys()], mexicoInSpanish.evidence],
    ['quantities', [...ids(mexico.quantities), 'existence'], mexicoInSpanish.quantities],
    ['levers', ids(mexico.levers), mexicoInSpanish.levers],
    ['lever groups', ids(mexico.leverGroups), mexicoInSpanish.leverGroups],
    ['event kinds', ids(mexico.eventKinds), mexicoInSpanish.eventKinds],
    ['indices', ids(mexico.indices), mexicoInSpanish.indices],
    ['outcomes', ids(mexico.outcomes), mexicoInSpanish.outcomes],
    ['outcome groups', ids(mexico.outcomeGroups), mexicoInSpanish.outcomeGroups],
    ['starts', ids(mexico.starts), mexicoInSpanish.starts],
    ['gallery entries', ids(gallery), mexicoInSpanish.gallery],
    ['scenarios', ids(gallery.flatMap((one) => one.scenarios)), mexicoInSpanish.scenarios],
    ['symbols', symbolsWanted(), mexicoInSpanish.symbols],
  ])('exist for all %s and for nothing else', (_, wanted, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...new Set(wanted)].toSorted());
  });

  it('exist for every cell that has no proper name', () => {
    const cells = mexico.indices.flatMap((index) => index.cells);
    const named = cells.filter(({ id }) => id in mexicoInSpanish.cells).map(({ id }) => id);
    expect(named.toSorted()).toEqual(Object.keys(mexicoInSpanish.cells).toSorted());
    const unnamed = mexico.indices
      .filter(({ id }) => ['rank', 'level', 'circle'].includes(id))
      .flatMap((index) => ids(index.cells).filter((id) => !(id in mexicoInSpanish.cells)));
    expect(unnamed).toEqual([]);
  });

  it('name every parameter of every rule, and a headline where the rule has an event', () => {
    const shape = (id: string, parameters: readonly string[], hasHeadline: boolean) =>
      `${id}: ${parameters.toSorted().join(', ')}${hasHeadline ? ' + headline' : ''}`;
    const wanted = rules.map((one) => shape(one.id, ids(one.parameters), one.event !== undefined));
    const words = rules.map(({ id }) => {
      const own = mexicoInSpanish.rules[id];
      return shape(id, Object.keys(own?.parameters ?? {}), own?.headline !== undefined);
    });
    expect(words).toEqual(wanted);
  });

  it('have the blanks of the English headline', () => {
    const odd = rules.filter(
      ({ id, event }) => blanks(event?.headline) !== blanks(mexicoInSpanish.rules[id]?.headline),
    );
    expect(ids(odd)).toEqual([]);
  });

  it('name every mark and zone of every lever', () => {
    for (const { id, marks, zones } of mexico.levers) {
      const words = mexicoInSpanish.levers[id];
      expect([words?.marks.length, words?.zones.length], id).toEqual([marks.length, zones.length]);
    }
  });

  it('differ from the English ones', () => {
    const spanish = sentences(modelIn('es'));
    const same = [...sentences(mexico)].filter(
      ([place, english]) => spanish.get(place) === english && !SAME.has(english),
    );
    expect(same).toEqual([]);
    expect(mexicoInSpanish.sources.observed).not.toBe(observedSource);
    const symbols = Object.entries(mexicoInSpanish.symbols);
    expect(symbols.filter(([id, word]) => id === word && !SAME.has(id))).toEqual([]);
  });
});

describe('scenarios that several entries of the gallery share', () => {
  it('are the same in each, so that one translation serves all', () => {
    const seen = new Map<string, unknown>();
    for (const scenario of gallery.flatMap((entry) => entry.scenarios)) {
      expect(seen.get(scenario.id) ?? scenario, scenario.id).toEqual(scenario);
      seen.set(scenario.id, scenario);
    }
  });
});

/** Every sentence of a model by the place where it stands; proper names of cells are left out. */
function sentences(model: typeof mexico): ReadonlyMap<string, string> {
  const labelled = [
    ...model.indices.map((one) => [`index ${one.id}`, one.label] as const),
    ...model.quantities.map((one) => [`quantity ${one.id}`, one.label] as const),
    ...[...model.leverGroups, ...model.outcomeGroups, ...model.eventKinds, ...model.starts].map(
      (one) => [`group ${one.id}`, one.label] as const,
    ),
    ...model.outcomes.flatMap((one) => [
      [`outcome ${one.id}`, one.label] as const,
      [`outcome ${one.id} help`, one.help] as const,
    ]),
    ...model.levers.flatMap((one) => [
      [`lever ${one.id}`, one.label] as const,
      [`lever ${one.id} help`, one.help] as const,
      ...[...one.marks, ...one.zones].map(
        (part, at) => [`lever ${one.id} ${at}`, part.label] as const,
      ),
    ]),
    ...model.rules.flatMap((one) => [
      [`rule ${one.id}`, one.title] as const,
      [`rule ${one.id} says`, one.says] as const,
      ...(one.event === undefined
        ? []
        : [[`rule ${one.id} headline`, one.event.headline] as const]),
      ...one.parameters.map((part) => [`rule ${one.id} ${part.id}`, part.label] as const),
    ]),
    ...[...evidenceOf(model.evidence, model.rules).values()].flatMap((one) => [
      [`evidence ${one.id}`, one.finding] as const,
      ...(/\b(of|and|Our|in|to|on|&)\b|&/.test(one.cite)
        ? [[`evidence ${one.id} cite`, one.cite] as const]
        : []),
    ]),
  ];
  return new Map([['title', model.title], ...labelled]);
}

function evidenceOf(listed: readonly Evidence[], all: readonly Rule[]) {
  const used = all.flatMap((one) => [
    ...one.parameters.map((part) => part.source),
    ...one.evidence,
    ...one.dissent,
  ]);
  return new Map([...listed, ...used].map((one) => [one.id, one]));
}

/** Every id that an equation may write. */
function symbolsWanted(): readonly string[] {
  const worded = ['rank', 'level', 'circle'];
  return [
    'existence',
    ...ids(mexico.quantities),
    ...ids(mexico.levers),
    ...ids(mexico.tables),
    ...ids(mexico.relations),
    ...ids(mexico.indices),
    ...ids(mexico.eventKinds),
    ...rules.flatMap((one) => ids(one.parameters)),
    ...mexico.indices.filter(({ id }) => worded.includes(id)).flatMap((one) => ids(one.cells)),
  ];
}

function blanks(headline = ''): string {
  // A plural such as {count|one|more} is a matter of the language, not a blank.
  return [...headline.matchAll(/\{(\w+)\}/g)]
    .map(([, blank]) => blank)
    .toSorted()
    .join();
}

function ids(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}
