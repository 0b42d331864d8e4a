import { describe, expect, it } from 'vitest';
import { mexico } from '../../../../models';
import { seriesOf } from '../../../../models/engine';
import { explain, litBy, placeSeries, whyDifferent } from '../../../../models/results';
import { calm, chain, harsh } from '../chain';

const target = { series: 'deaths', span: 'total', week: 11 } as const;
const runs = { a: explain(chain, calm, ['deaths']), b: explain(chain, harsh, ['deaths']) };
const { turns } = whyDifferent(chain, { a: calm, b: harsh }, runs, target, 'sum');
const none = new Float64Array(12);
const column = (...amounts: readonly number[]) =>
  Float64Array.from({ length: 12 }, (_, week) => amounts[week] ?? 0);
const part = (rule: string, byWeek: Float64Array) => ({ values: none, byRule: { [rule]: byWeek } });

describe('what a reason lights', () => {
  it('is its week, the way that leads to it, and the planned events behind it', () => {
    const found = turns.map((turn) => {
      const reason = { rule: turn.rule, week: turn.first, way: turn.way };
      const where = { setting: harsh, events: runs.b.events, places: {} };
      return litBy(chain, reason, where, target, 'sum');
    });
    expect(found.map(({ rule, week, way, events }) => [rule, week, way.length, events])).toEqual([
      ['raid-happens', 3, 1, ['raid-1']],
      ['raids-anger', 3, 2, ['raid-1']],
      ['anger-kills', 4, 3, ['raid-1']],
      // Aid is a lever: no event stands behind it.
      ['aid-saves', 6, 1, []],
    ]);
    expect(found[2]?.way).toEqual(['raid-happens', 'raids-anger', 'anger-kills']);
  });

  it('is the places where it does most, whichever way, without those where it does little', () => {
    const places = {
      SIN: part('anger-kills', column(0, 0, 0, 1)),
      SON: part('anger-kills', column(0, 0, 0, -5)),
      JAL: part('anger-kills', column(0, 0, 0, 0.1)),
      TAM: part('aid-saves', column(0, 0, 0, 90)),
      ZAC: part('anger-kills', column(0, 0, 0, 2)),
    };
    const reason = { rule: 'anger-kills', week: 4, way: ['anger-kills'] };
    const where = { setting: harsh, events: [], places };
    expect(litBy(chain, reason, where, target, 'sum').places).toEqual(['SON', 'ZAC']);
  });

  it('is where its events happened, if it adds to no place itself', () => {
    const event = { ...runs.b.events[0], place: 'SIN' };
    const reason = { rule: event.rule, week: 3, way: [event.rule] };
    const where = { setting: harsh, events: [event], places: {} };
    expect(litBy(chain, reason, where, target, 'sum').places).toEqual(['SIN']);
  });

  it('in Mexico is looked for in the 32 states, of homicides where an outcome has no states', () => {
    const series = (id: string) => seriesOf(mexico).find((one) => one.id === id)!;
    expect(placeSeries(mexico, series('homicides'))).toHaveLength(32);
    expect(placeSeries(mexico, series('approval')).map(({ outcome }) => outcome)).toEqual(
      Array<string>(32).fill('homicides'),
    );
  });
});
