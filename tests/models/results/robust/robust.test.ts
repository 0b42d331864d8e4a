import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../../models/engine';
import {
  answerAsk,
  claimInWords,
  finish,
  flip,
  flipInWords,
  holding,
  holdingInWords,
  mark,
  nowDecimals,
  sweep,
  tornado,
  valuesOver,
  verdictInWords,
  verdictOf,
  type Answer,
  type Ask,
  type Claimed,
  type Question,
  type Speech,
} from '../../../../models/results';
import { createTranslator, type Language } from '../../../../models/text';
import { calm, chain, harsh } from '../chain';
import { contest, firm, swayed } from './contest';

const deaths = { series: 'deaths', span: 'total', week: 11 } as const;
const question: Question = { target: deaths, how: 'sum', setting: harsh, against: calm };
const answer = (model: Parameters<typeof answerAsk>[0]) => (ask: Ask) => answerAsk(model, ask);

describe('the tornado', () => {
  it('moves every parameter to both ends of its range, the longest bar first', () => {
    const found = finish(
      tornado(chain, { target: deaths, how: 'sum', setting: harsh }),
      answer(chain),
    );
    expect(found.bars.map(({ doubt }) => doubt.id)).toEqual([
      'others-die.base',
      'anger-kills.toll',
      'anger-fades.share',
      'raids-anger.each',
    ]);
    const [base] = found.bars;
    expect([base.atLow - found.now, base.atHigh - found.now].map((one) => Math.round(one))).toEqual(
      [-120, 120],
    );
    expect(base.reach).toBeCloseTo(240, 9);
    expect(found.doubts).toBe(4);
  });

  it('of a difference leaves still what moves both alike', () => {
    const { bars, now } = finish(tornado(chain, question), answer(chain));
    expect(bars.at(-1)).toMatchObject({ doubt: { id: 'others-die.base' } });
    expect(bars.at(-1)?.reach).toBeCloseTo(0, 9);
    expect(bars.find(({ doubt }) => doubt.id === 'anger-kills.toll')?.atHigh).toBeGreaterThan(now);
  });

  it('leaves out the numbers of rules that are off, and starts from those that are held', () => {
    const assumptions = { strengths: { 'anger-kills': 0 }, parameters: { 'others-die.base': 110 } };
    const changed = {
      ...question,
      setting: { ...harsh, assumptions },
      against: { ...calm, assumptions },
    };
    const { bars } = finish(tornado(chain, changed), answer(chain));
    expect(bars.map(({ doubt }) => doubt.id)).not.toContain('anger-kills.toll');
    expect(bars.find(({ doubt }) => doubt.id === 'others-die.base')?.doubt.now).toBe(110);
  });
});

describe('a sweep', () => {
  const aid = { lever: 'aid', values: [0, 5, 10], from: 4 };

  it('runs one lever through its range, from a week on', () => {
    const found = finish(sweep(chain, { ...question, setting: calm }, aid), answer(chain));
    expect(found.numbers.map((row) => row.map((one) => Math.round(one)))).toEqual([[0, -40, -80]]);
  });

  it('runs two against each other, and shows rows as they come', () => {
    const other = { lever: 'aid', values: [0, 10], from: 8 };
    const job = sweep(chain, { target: deaths, how: 'sum', setting: calm }, aid, other);
    const first = job.next();
    if (first.done === true) throw new Error('nothing asked');
    expect(first.value.asks).toHaveLength(6);
    const whole = finish(sweep(chain, { ...question, setting: calm }, aid, other), answer(chain));
    // The second lever is the same one, later: it has the last word from week 8 on.
    expect(whole.numbers.map((row) => row.map((one) => Math.round(one)))).toEqual([
      [0, -20, -40],
      [-40, -60, -80],
    ]);
  });

  it('takes even values, on the steps of the lever', () => {
    expect(valuesOver({ min: 0, max: 1, step: 0.1 }, 4)).toEqual([0, 0.3, 0.7, 1]);
    expect(valuesOver({ min: 0, max: 3, step: 1 }, 9)).toEqual([0, 1, 2, 3]);
  });
});

describe('the flip-finder', () => {
  const search = (asked: Question) => finish(flip(contest, asked), answer(contest));

  it('finds the planted number that turns it, and how far it must go', () => {
    // B − A is 4 × gain − 6, gain being 2 (1 to 3): it turns at 1.5, half of the way down.
    const found = search(swayed);
    expect(found).toMatchObject({ now: 2, outcome: 'flips', doubts: 4, together: undefined });
    expect(found.singles.map(({ moved }) => moved.map(({ doubt }) => doubt.id))).toEqual([
      ['helps.gain'],
    ]);
    const [{ size, difference, moved }] = found.singles;
    expect(size).toBeGreaterThanOrEqual(0.5);
    expect(size).toBeLessThanOrEqual(0.5 + 1 / 128);
    expect(moved[0].to).toBeCloseTo(2 - size, 12);
    expect(difference).toBeLessThanOrEqual(0);
  });

  it('finds several that turn it only together, without those that are not needed', () => {
    const both = search({ ...swayed, target: { ...swayed.target, series: 'both' } });
    expect(both.singles).toEqual([]);
    expect(both.together?.moved.map(({ doubt }) => doubt.id)).toEqual(['left.gain', 'right.gain']);
    expect(both.together?.difference).toBeLessThanOrEqual(0);
    // 2·left + 2·right − 5, each 2 (1 to 3): the stronger goes all the way, the other half of it.
    expect(both.together?.size).toBeGreaterThanOrEqual(1.5);
    expect(both.together?.size).toBeLessThanOrEqual(1.5 + 1 / 128);
  });

  it('says that nothing turns what nothing turns', () => {
    expect(search(firm)).toMatchObject({
      outcome: 'firm',
      singles: [],
      together: undefined,
      farthest: 2,
    });
  });

  it('says that equals have nothing to turn, and turns what is below as well as what is above', () => {
    expect(search({ ...swayed, against: swayed.setting })).toMatchObject({
      outcome: 'even',
      now: 0,
    });
    const back = search({ ...swayed, setting: swayed.against!, against: swayed.setting });
    expect(back.now).toBe(-2);
    expect(back.singles[0]?.size).toBeCloseTo(search(swayed).singles[0].size, 12);
  });

  it.each(['en', 'es'] as const)('speaks, in %s', (language) => {
    const speech = speechIn(language);
    const info = seriesOf(contest)[0];
    const told = [
      swayed,
      { ...swayed, target: { ...swayed.target, series: 'both' } },
      firm,
      { ...swayed, against: swayed.setting },
    ].map((asked) => {
      const found = search(asked);
      return flipInWords(speech, info, asked.target, found, nowDecimals(found, info.decimals));
    });
    expect(told).toMatchSnapshot();
  });
});

describe('how often it holds', () => {
  it('counts pairs of runs, however the ensembles are cut', () => {
    const held = finish(holding(swayed, 40), answer(contest));
    expect(held.pairs).toBe(40);
    expect(held.below + held.above).toBe(40);
    expect(held.above).toBeGreaterThan(20);
    expect(held.below).toBeGreaterThan(0);
    expect(holdingInWords(speechIn('en'), held, 2)).toMatch(
      /^Over the plausible assumptions it holds in \d+ % of 40 pairs/,
    );
  });
});

describe('claims', () => {
  const claimed = (id: string, asked: Question, relation: 'below' | 'above'): Claimed => ({
    id,
    relation,
    question: { ...asked, against: asked.against! },
  });

  it('are true, false, or depend, and then on what moves them most', () => {
    const claims = [
      claimed('yes', firm, 'above'),
      claimed('no', firm, 'below'),
      claimed('open', swayed, 'above'),
    ];
    const marked = finish(mark(contest, claims, 40), answer(contest));
    expect(marked.map(({ id, verdict, pairs }) => [id, verdict, pairs])).toEqual([
      ['yes', 'true', 40],
      ['no', 'false', 40],
      ['open', 'depends', 40],
    ]);
    expect(marked.map(({ dependsOn }) => dependsOn.map(({ doubt }) => doubt.id))).toEqual([
      [],
      [],
      ['helps.gain'],
    ]);
    const words = speechIn('en');
    expect(verdictInWords(words, marked[0])).toBe('True: it holds in 100 % of 40 pairs of runs.');
    expect(verdictInWords(words, marked[2])).toContain('Most of all on gain (helps).');
  });

  it('share the ensembles of the scenarios that they are about', () => {
    const asked: Ask[] = [];
    const watch = (ask: Ask): Answer => {
      asked.push(ask);
      return answerAsk(contest, ask);
    };
    finish(
      mark(contest, [claimed('one', firm, 'above'), claimed('two', firm, 'below')], 16),
      watch,
    );
    expect(asked.map((ask) => (ask.kind === 'runs' ? [ask.from, ask.runs] : ask.kind))).toEqual([
      [0, 8],
      [8, 8],
      [0, 8],
      [8, 8],
    ]);
  });

  it('are marked at nine in ten, both ways', () => {
    expect([0, 0.1, 0.11, 0.89, 0.9, 1].map(verdictOf)).toEqual([
      'false',
      'false',
      'depends',
      'depends',
      'true',
      'true',
    ]);
  });

  it.each(['en', 'es'] as const)('read as a sentence, in %s', (language) => {
    const info = seriesOf(chain)[0];
    const names = { scenario: 'Harsh', than: 'Calm' };
    const said = (['week', 'total'] as const).flatMap((span) =>
      (['below', 'above'] as const).map((relation) =>
        claimInWords(speechIn(language), info, { span, week: 9 }, relation, names),
      ),
    );
    expect(said).toMatchSnapshot();
  });
});

function speechIn(language: Language): Speech {
  return { model: contest, translate: createTranslator(language), language, unit: (unit) => unit };
}
