/** The model in Spanish: every name that a reader meets has its Spanish word, and no number differs. */
import { describe, expect, it } from 'vitest';
import { galleryIn, modelIn, seriesOf, type Rule } from '../../../models';

const english = modelIn('en');
const spanish = modelIn('es');

/** Names that are the same word in both languages. */
const SAME = new Set(['Washington', 'Federal', 'Municipal', 'Regular']);

function differs(pairs: readonly (readonly [string, string])[]): readonly string[] {
  return pairs.filter(([en, es]) => en === es && !SAME.has(en)).map(([en]) => en);
}

const labels = (model: typeof english) => [
  ...model.levers.flatMap((lever) => [lever.label, lever.help]),
  ...model.leverGroups.map((group) => group.label),
  ...model.eventKinds.map((kind) => kind.label),
  ...model.outcomes.flatMap((outcome) => [outcome.label, outcome.help]),
  ...model.outcomeGroups.map((group) => group.label),
  ...model.starts.map((start) => start.label),
];

describe('the model in Spanish', () => {
  it('has a Spanish word for every lever, event, outcome and start', () => {
    const other = labels(spanish);
    expect(differs(labels(english).map((label, at) => [label, other[at]]))).toEqual([]);
  });

  it('has a Spanish title and sentence for every card and scenario of the gallery', () => {
    const texts = (language: 'en' | 'es') =>
      galleryIn(language).flatMap((entry) => [
        entry.title,
        entry.sentence,
        ...entry.scenarios.flatMap((one) => [one.title, one.description]),
      ]);
    const other = texts('es');
    expect(differs(texts('en').map((text, at) => [text, other[at]]))).toEqual([]);
  });

  it('reports the same series in the same units', () => {
    const facts = (model: typeof english) =>
      seriesOf(model).map(({ id, unit, decimals }) => ({ id, unit, decimals }));
    expect(facts(spanish)).toEqual(facts(english));
    expect(spanish.rules.map(mute)).toEqual(english.rules.map(mute));
  });
});

/** A rule without its words. */
function mute(rule: Rule) {
  const { id, claim, over, flows, parameters, event } = rule;
  return {
    ...{ id, claim, over, flows, timing: event?.timing, acts: event?.acts },
    numbers: parameters.map((one) => [one.id, one.unit, one.low, one.central, one.high]),
    evidence: [...rule.evidence, ...rule.dissent].map((one) => [one.id, one.confidence]),
  };
}
