/** Stories of the gallery: what is told must be true, week by week, and lead to what it explains. */
import { describe, expect, it } from 'vitest';
import { documentFromGallery, gallery, mexico, settingOf } from '../../../../models';
import { seriesOf } from '../../../../models/engine';
import {
  explain,
  turnsInWords,
  whyDifferent,
  type Explained,
  type Target,
  type Turn,
} from '../../../../models/results';
import { createTranslator } from '../../../../models/text';

/** Looked at besides those that a card of the gallery shows. */
const others = ['homicides', 'retaliation-deaths', 'cohesion', 'organisations', 'approval'];
const handover = runsOf('no-handover', 'handover-29');
const confrontation = runsOf('no-handover', 'confrontation');
const captures = runsOf('no-handover', 'kingpin-captures');
const kingpins = runsOf('no-handover', 'operators-captured');

describe('a story', () => {
  it.each([52, 155])('never says that more cohesion brings the deaths, week %i', (week) => {
    const told = handover.story({ series: 'homicides', span: 'total', week });
    const cohesion = told.filter(({ quantity }) => quantity === 'cohesion');
    expect(cohesion.length).toBeGreaterThan(0);
    expect(cohesion.every(({ push }) => push < 0)).toBe(true);
    expect(told.find(({ quantity }) => quantity === 'contest')?.push).toBeGreaterThan(0);
  });

  it('takes the way that carries most', () => {
    const told = handover.story({ series: 'homicides', span: 'total', week: 52 });
    expect(told.find(({ rule }) => rule === 'turf-wars-kill')?.way).toEqual([
      'handover',
      'share-handed-over',
      'handover-breaks-command',
      'weakness-invites',
      'turf-follows-contest',
      'turf-wars-kill',
    ]);
  });

  it('goes to where the deaths are when all kinds of them count alike', () => {
    const told = handover.story({ series: 'approval', span: 'week', week: 52 });
    const way = told.find(({ rule }) => rule === 'violence-costs-approval')?.way;
    expect(way?.at(-2)).toBe('turf-wars-kill');
  });

  it('dates what has turned from the week since which it holds', () => {
    const target: Target = { series: 'retaliation-deaths', span: 'week', week: 61 };
    const deaths = handover.story(target).find(({ rule }) => rule === 'attacks-kill');
    expect(deaths).toMatchObject({ first: 4, last: 61, mixed: true, traced: true });
    const sentence = handover.sentences(target, 'en').at(-1);
    expect(sentence).toMatch(/^From week 4 on, .* fewer in .*, in other weeks more: 0\.18 deaths/);
    expect(handover.sentences(target, 'es').at(-1)).toMatch(
      /^Desde la semana 4, por .* hay menos en .*, en otras semanas más: 0\.18 muertes/,
    );
  });

  it('is told of a total whose weeks cancel out', () => {
    const target: Target = { series: 'retaliation-deaths', span: 'total', week: 61 };
    expect(handover.sentences(target, 'en').length).toBeGreaterThan(0);
    expect(handover.story(target).at(-1)).toMatchObject({ rule: 'attacks-kill', mixed: true });
  });

  it('begins with the first of several captures', () => {
    const [first] = captures.sentences({ series: 'homicides', span: 'total', week: 52 }, 'en');
    expect(first).toContain('It begins in week 8: “Captures in the scenario”');
  });

  it('says how organisations come to split', () => {
    const told = handover.story({ series: 'organisations', span: 'week', week: 52 });
    expect(told.at(-1)).toMatchObject({ rule: 'split', traced: true });
  });

  it.each([
    ['handover', handover],
    ['confrontation', confrontation],
    ['kingpins', kingpins],
    ['captures', captures],
  ])('is true in every week that it names: %s', (_, runs) => {
    for (const series of runs.outcomes)
      for (const span of ['week', 'total'] as const)
        for (const week of [26, 52, 104, 155]) {
          const target = { series, span, week };
          const told = runs.story(target);
          expect(told.length > 0).toBe(runs.differs(target));
          expect({ target, wrong: told.filter((turn) => !runs.isTrue(turn, target)) }).toEqual({
            target,
            wrong: [],
          });
        }
  });

  it.each([
    ['handover', handover],
    ['confrontation', confrontation],
    ['kingpins', kingpins],
    ['captures', captures],
  ])('has no rule before those that lead to it: %s', (_, runs) => {
    for (const series of runs.outcomes) {
      const told = runs.story({ series, span: 'total', week: 104 });
      const ids = told.map(({ rule }) => rule);
      for (const { rule, way } of told) {
        const places = way.map((one) => ids.indexOf(one));
        expect(places).toEqual(places.toSorted((x, y) => x - y));
        expect(places).not.toContain(-1);
        expect(way.at(-1)).toBe(rule);
      }
    }
  });
});

it('a level that each organisation has for itself does not grow by their number', () => {
  const { values } = handover.b.quantities['cohesion'];
  expect(Math.max(...values)).toBeLessThanOrEqual(1);
});

/** Two scenarios of the gallery, explained once. */
function runsOf(idA: string, idB: string) {
  const card = gallery.find(({ scenarios }) =>
    [idA, idB].every((one) => scenarios.some(({ id }) => id === one)),
  )!;
  const document = documentFromGallery(mexico, card);
  const outcomes = [...new Set([...others, document.view.hero, ...document.view.charts])];
  const settings = { a: settingOf(document, idA), b: settingOf(document, idB) };
  const a = explain(mexico, settings.a, outcomes);
  const b = explain(mexico, settings.b, outcomes);
  const infoOf = (id: string) => seriesOf(mexico).find((one) => one.id === id)!;
  const whyOf = (target: Target) =>
    whyDifferent(mexico, settings, { a, b }, target, infoOf(target.series).monthly);
  return {
    ...{ b, outcomes },
    story: (target: Target): readonly Turn[] => whyOf(target).turns,
    sentences: (target: Target, language: 'en' | 'es') => {
      const translate = createTranslator(language);
      const unit = (one: string) => (one === 'deaths/week' && language === 'es' ? 'muertes' : one);
      const speech = { model: mexico, translate, language, unit };
      return turnsInWords(speech, infoOf(target.series), target, whyOf(target), {
        a: idA,
        b: idB,
      });
    },
    differs: ({ series, week }: Target) =>
      a.series[series].values
        .subarray(0, week + 1)
        .some((value, at) => value !== b.series[series].values[at]),
    /** Worked out from the ledgers alone, without what the story is made with. */
    isTrue: ({ rule, quantity, first, last, broken, push, amount }: Turn, { series }: Target) => {
      const [inA, inB] =
        amount === 0
          ? [a.quantities[quantity], b.quantities[quantity]]
          : [a.series[series], b.series[series]];
      const part = (of: Explained | undefined, week: number) =>
        (of?.byRule[rule] ?? new Float64Array()).slice(0, week + 1).reduce((x, y) => x + y, 0);
      const sign = Math.sign(amount === 0 ? push : amount);
      const between = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      return (broken ? [first, last] : between).every(
        (week) => Math.sign(part(inB, week) - part(inA, week)) === sign,
      );
    },
  };
}
