import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../../models/engine';
import {
  amountInWords,
  arrowInWords,
  contributionsInWords,
  contributionsTo,
  differenceInWords,
  eventsBehind,
  headlineInWords,
  explain,
  runningContributions,
  turnsInWords,
  valueInWords,
  whyDifferent,
  type Speech,
  type Target,
} from '../../../../models/results';
import { createTranslator, formatUnit, type Language } from '../../../../models/text';
import { calm, chain, harsh } from '../chain';

const series = ['deaths', 'anger'];
const explained = { a: explain(chain, calm, series), b: explain(chain, harsh, series) };
const deaths = seriesOf(chain).find(({ id }) => id === 'deaths')!;
const inWeek = (week: number): Target => ({ series: 'deaths', span: 'week', week });
const upTo = (week: number): Target => ({ series: 'deaths', span: 'total', week });

describe('why a curve', () => {
  it('names what each rule did to a level since the start', () => {
    const target = { series: 'anger', span: 'week', week: 4 } as const;
    const why = contributionsTo(explained.b.series['anger'], 'mean', target);
    // Two raids of 5 in week 3; a tenth goes each week: of 10 three times, of 7.29 and 15.561 … to week 4.
    expect(why.start).toBeCloseTo(10, 12);
    expect(why.byRule.map(({ rule, first, last }) => [rule, first, last])).toEqual([
      ['raids-anger', 3, 3],
      ['anger-fades', 0, 4],
    ]);
    expect(why.byRule[0].amount).toBeCloseTo(10, 12);
    expect(why.value).toBeCloseTo(explained.b.series['anger'].values[4], 12);
  });

  it('makes up a flow of what the rules do in that week', () => {
    const why = contributionsTo(explained.a.series['deaths'], 'sum', inWeek(0));
    expect(why.start).toBe(0);
    expect(Object.fromEntries(why.byRule.map(({ rule, amount }) => [rule, amount]))).toEqual({
      'others-die': 100,
      'anger-kills': 2,
    });
  });

  it.each([-1, 0, 2, 5])('adds up from week %i on, for a week and for a total', (from) => {
    for (const target of [inWeek(9), upTo(9)]) {
      const { values } = explained.b.series['deaths'];
      const whole =
        target.span === 'week' ? values[9] : values.subarray(0, 10).reduce((a, b) => a + b, 0);
      const why = contributionsTo(explained.b.series['deaths'], 'sum', target, from);
      expect(why.value).toBeCloseTo(whole, 9);
      const added = why.byRule.reduce((sum, { amount }) => sum + amount, 0);
      expect(why.start + added).toBeCloseTo(whole, 9);
    }
  });

  it.each([-1, 0, 5])('adds up to a running total as it ends, from week %i on', (from) => {
    const target = { series: 'anger', span: 'total', week: 9 } as const;
    const why = contributionsTo(explained.b.series['anger'], 'last', target, from);
    expect(why.value).toBeCloseTo(explained.b.series['anger'].values[9], 9);
    const added = why.byRule.reduce((sum, { amount }) => sum + amount, 0);
    expect(why.start + added).toBeCloseTo(why.value, 9);
  });

  it('runs along the weeks for a stacked chart', () => {
    const running = runningContributions(explained.b.series['deaths'], 0);
    const sum = Object.values(running).reduce((total, column) => total + column[11], 0);
    const { values } = explained.b.series['deaths'];
    expect(sum).toBeCloseTo(values[11] - values[0], 10);
    expect(running['aid-saves']?.[5]).toBeCloseTo(0, 12);
    expect(running['aid-saves']?.[6]).toBe(-1);
  });

  it('finds the events behind a rule, one or two rules back', () => {
    const behind = (rule: string, from: number) =>
      eventsBehind(chain, explained.b.events, rule, deaths, from, 11).map((event) =>
        headlineInWords(chain, event, createTranslator('en')),
      );
    expect(behind('raid-happens', -1)).toEqual(['2 raids']);
    expect(behind('anger-kills', -1)).toEqual(['2 raids']);
    expect(behind('anger-kills', 3)).toEqual([]);
    expect(behind('aid-saves', -1)).toEqual([]);
  });
});

describe('why two scenarios differ', () => {
  const settings = { a: calm, b: harsh };
  const why = whyDifferent(chain, settings, explained, upTo(11), 'sum');

  it('tells it from the first rule that acted differently on', () => {
    expect(why.turns.map(({ rule, first, distance }) => [rule, first, distance])).toEqual([
      ['raid-happens', 3, 0],
      ['raids-anger', 3, 1],
      ['anger-kills', 4, 2],
      ['aid-saves', 6, 0],
    ]);
  });

  it('adds up to the difference', () => {
    const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    const difference =
      sum(explained.b.series['deaths'].values) - sum(explained.a.series['deaths'].values);
    expect(why.contributions.value).toBeCloseTo(difference, 9);
    const parts = why.contributions.byRule.reduce((total, { amount }) => total + amount, 0);
    expect(parts).toBeCloseTo(difference, 9);
    expect(why.contributions.byRule.find(({ rule }) => rule === 'aid-saves')?.amount).toBe(-6);
  });

  it('owns up where no chain of rules leads to it', () => {
    // Nothing that is asked differs, only where the two began.
    const starts = [...chain.starts, { ...chain.starts[0], id: 'angry', initial: { anger: 20 } }];
    const model = { ...chain, starts };
    const begun = { a: calm, b: { ...calm, start: 'angry' } };
    const runs = { a: explain(model, begun.a, series), b: explain(model, begun.b, series) };
    const found = whyDifferent(model, begun, runs, upTo(11), 'sum');
    expect(found.turns).toMatchObject([{ rule: 'anger-kills', traced: false }]);
    const pair = { a: 'Calm', b: 'Angry' };
    const said = (language: Language) =>
      turnsInWords(speechIn(language), deaths, upTo(11), found, pair).join();
    expect(said('en')).toContain('No single chain of rules tells how the difference gets there');
    expect(said('es')).toContain('Ninguna cadena única de reglas dice cómo llega ahí');
  });

  it('has nothing to tell of a scenario and itself', () => {
    const same = { a: explained.a, b: explained.a };
    const nothing = whyDifferent(chain, { a: calm, b: calm }, same, upTo(11), 'sum');
    expect(nothing).toMatchObject({ turns: [], contributions: { byRule: [], value: 0 } });
  });
});

describe('the sentences', () => {
  const told = (language: Language, from: 'a' | 'b', to: 'a' | 'b') => {
    const settings = { a: calm, b: harsh };
    const names = { a: 'Calm', b: 'Harsh' };
    const pair = { a: names[from], b: names[to] };
    const why = whyDifferent(
      chain,
      { a: settings[from], b: settings[to] },
      { a: explained[from], b: explained[to] },
      upTo(11),
      'sum',
    );
    const words = speechIn(language);
    return [
      differenceInWords(words, deaths, upTo(11), why, pair),
      ...turnsInWords(words, deaths, upTo(11), why, pair),
    ];
  };

  it.each(['en', 'es'] as const)(
    'say why there is more and why there is less, in %s',
    (language) => {
      expect({ there: told(language, 'a', 'b'), back: told(language, 'b', 'a') }).toMatchSnapshot();
    },
  );

  it('follow the number: one raid is no raids, one death no deaths', () => {
    const counted = {
      ...chain,
      rules: chain.rules.map((rule) =>
        rule.event === undefined
          ? rule
          : { ...rule, event: { ...rule.event, headline: '{count} {count|raid|raids}' } },
      ),
    };
    const [event] = explained.b.events;
    const said = (count: number) =>
      headlineInWords(counted, { ...event, count }, createTranslator('en'));
    expect([1, 2, 0].map(said)).toEqual(['1 raid', '2 raids', '0 raids']);
    const translate = createTranslator('en');
    const unit = (one: string, single?: boolean) => formatUnit(translate, one, single);
    const amount = (of: string, shown: string) =>
      amountInWords({ unit }, { ...deaths, unit: of }, upTo(3), shown);
    expect([amount('deaths/week', '1'), amount('deaths/week', '3')]).toEqual([
      '1 death',
      '3 deaths',
    ]);
    expect([amount('share', '0.3'), amount('index', '2')]).toEqual(['0.3', '2']);
  });

  it.each([
    ['en', '“Anger” lowers itself (after 3 weeks)', '“Aid” lowers “Deaths”'],
    ['es', '«Anger» se reduce de por sí (tras 3 semanas)', '«Aid» reduce «Deaths»'],
  ] as const)('say what an arrow does, in %s', (language, itself, other) => {
    const say = (from: string, to: string, lag: number) =>
      arrowInWords({ from, to, sign: '-', lag }, createTranslator(language));
    expect([say('Anger', 'Anger', 3), say('Aid', 'Deaths', 1)]).toEqual([itself, other]);
  });

  it.each(['en', 'es'] as const)('say what stands and what each rule did, in %s', (language) => {
    const words = speechIn(language);
    const why = contributionsTo(explained.b.series['deaths'], 'sum', inWeek(8), 2);
    const whole = contributionsTo(explained.b.series['deaths'], 'sum', upTo(8));
    expect([
      ...valueInWords(words, deaths, inWeek(8), why, 2),
      ...valueInWords(words, deaths, upTo(8), whole, -1),
      ...contributionsInWords(words, deaths, inWeek(8), why),
    ]).toMatchSnapshot();
  });
});

function speechIn(language: Language): Speech {
  return { model: chain, translate: createTranslator(language), language, unit: (unit) => unit };
}
