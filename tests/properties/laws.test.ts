import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centralRun,
  ensembleSlice,
  leverDefault,
  leverIds,
  mexico,
  seriesOf,
  type LeverChange,
  type Setting,
} from '../../models';
import { firstAct } from './first-act';
import { answers, difference, sameBits } from './both-answers';
import { renamed, renamedSeries, renamedSetting } from './rename';
import { anyEvent, anyPolicy, anySetting, cases, minutes, plannedFor } from './setting-arbitrary';

const WEEKS = 40;
const levers = [...leverIds(mexico)];

/** A setting, and a lever that is moved in one of its weeks. */
const anyMove = anyPolicy(WEEKS).chain((setting) =>
  fc.record({
    setting: fc.constant(setting),
    week: fc.nat(setting.weeks - 1),
    lever: fc.constantFrom(...levers),
    share: fc.constantFrom(0, 0.5, 1),
  }),
);

/** The setting with further changes of one lever. */
function moved(setting: Setting, id: string, changes: readonly LeverChange[]): Setting {
  return {
    ...setting,
    levers: { ...setting.levers, [id]: [...(setting.levers[id] ?? []), ...changes] },
  };
}

describe('D3: time', () => {
  it('lets no lever change anything before the week in which it is moved', minutes, () => {
    fc.assert(
      fc.property(anyMove, ({ setting, week, lever: [id, { min, max }], share }) => {
        const other = moved(setting, id, [{ week, value: min + share * (max - min) }]);
        expect(difference(answers(plannedFor(setting)), answers(plannedFor(other)), week)).toBe(
          undefined,
        );
      }),
      cases(14),
    );
  });

  it('lets no event change anything before its week', minutes, () => {
    const any = anyPolicy(WEEKS).chain((setting) =>
      fc.record({ setting: fc.constant(setting), event: anyEvent(setting.weeks) }),
    );
    fc.assert(
      fc.property(any, ({ setting, event }) => {
        const other = { ...setting, events: [...setting.events, event] };
        const [a, b] = [setting, other].map((one) => answers(plannedFor(one)));
        expect(difference(a, b, Math.min(event.week, setting.weeks))).toBe(undefined);
      }),
      cases(12),
    );
  });

  it('lets nothing past the horizon matter', minutes, () => {
    const any = anyPolicy(WEEKS).chain((setting) =>
      fc.record({
        setting: fc.constant(setting),
        event: anyEvent(setting.weeks, setting.weeks),
        lever: fc.constantFrom(...levers),
      }),
    );
    fc.assert(
      fc.property(any, ({ setting, event, lever: [id, { max }] }) => {
        const late = moved(setting, id, [{ week: setting.weeks, value: max }]);
        const other = { ...late, events: [...setting.events, event] };
        expect(difference(answers(plannedFor(setting)), answers(plannedFor(other)))).toBe(
          undefined,
        );
      }),
      cases(8),
    );
  });

  it('makes a longer run begin as the shorter one', minutes, () => {
    fc.assert(
      fc.property(anyPolicy(WEEKS), fc.integer({ min: 1, max: 20 }), (setting, more) => {
        const longer = { ...setting, weeks: setting.weeks + more };
        expect(difference(answers(plannedFor(setting)), answers(plannedFor(longer)))).toBe(
          undefined,
        );
      }),
      cases(10),
    );
  });
});

describe('D3: a rule', () => {
  it(
    'that is switched off changes nothing before the week in which it first acted',
    minutes,
    () => {
      const any = fc.record({
        setting: anyPolicy(WEEKS),
        rule: fc.constantFrom(...mexico.rules.map(({ id }) => id)),
      });
      fc.assert(
        fc.property(any, ({ setting, rule }) => {
          const plan = plannedFor(setting);
          const strengths = { [rule]: 0 };
          const off = plannedFor({
            ...setting,
            assumptions: { ...setting.assumptions, strengths },
          });
          const [a, b] = [plan, off].map(answers);
          // The ensemble's runs act in different weeks: before the first of them, none may differ.
          const acted = [undefined, 0, 1, 2].map((run) => firstAct(plan, rule, run));
          expect(difference(a, b, Math.min(...acted))).toBe(undefined);
        }),
        cases(10),
      );
    },
  );

  it('scaled to 0 is as if the model had never had it', minutes, () => {
    // Settled stocks stand where every rule of the model puts them, so this model settles none.
    const unsettled = { ...mexico, settled: {} };
    const any = fc.record({
      setting: anyPolicy(20),
      rule: fc.constantFrom(...mexico.rules.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(any, ({ setting, rule }) => {
        const assumptions = { strengths: { [rule]: 0 }, parameters: {} };
        const without = { ...unsettled, rules: mexico.rules.filter(({ id }) => id !== rule) };
        const plain = { ...setting, assumptions: { strengths: {}, parameters: {} } };
        const a = answers(plannedFor({ ...setting, assumptions }, unsettled));
        const b = answers(plannedFor(plain, without));
        expect(difference(a, b)).toBe(undefined);
      }),
      cases(4),
    );
  });

  it(
    'of strength 1, a parameter at its own value and a lever where it stands say nothing new',
    minutes,
    () => {
      fc.assert(
        fc.property(anyPolicy(WEEKS), (setting) => {
          const start = mexico.starts.find(({ id }) => id === setting.start);
          if (start === undefined) throw new Error('no such start');
          const still = levers.map(
            ([id]) => [id, [{ week: 0, value: leverDefault(mexico, start, id) }]] as const,
          );
          const explicit = {
            ...setting,
            levers: { ...Object.fromEntries(still), ...setting.levers },
            assumptions: {
              ...setting.assumptions,
              strengths: Object.fromEntries(mexico.rules.map(({ id }) => [id, 1])),
            },
          };
          expect(difference(answers(plannedFor(setting)), answers(plannedFor(explicit)))).toBe(
            undefined,
          );
        }),
        cases(6),
      );
    },
  );
});

describe('D3: a run', () => {
  it('has the same bits when it is run again, whatever was run in between', minutes, () => {
    fc.assert(
      fc.property(anySetting(WEEKS), anySetting(10), (setting, other) => {
        const first = answers(plannedFor(setting));
        answers(plannedFor(other));
        expect(difference(first, answers(plannedFor(setting)))).toBe(undefined);
      }),
      cases(8),
    );
  });

  it('has the same bits whatever the order in which levers and events are written', minutes, () => {
    fc.assert(
      fc.property(anyPolicy(WEEKS), (setting) => {
        const turned = {
          ...setting,
          events: [...setting.events].reverse(),
          levers: Object.fromEntries(Object.entries(setting.levers).reverse()),
        };
        expect(difference(answers(plannedFor(setting)), answers(plannedFor(turned)))).toBe(
          undefined,
        );
      }),
      cases(6),
    );
  });

  it('has the same numbers in whatever slice of the ensemble it stands', minutes, () => {
    const any = fc.record({
      setting: anyPolicy(WEEKS),
      from: fc.nat(20),
      runs: fc.integer({ min: 1, max: 9 }),
      cut: fc.nat(8),
    });
    fc.assert(
      fc.property(any, ({ setting, from, runs, cut }) => {
        const plan = plannedFor(setting);
        const first = Math.min(cut, runs - 1);
        const whole = ensembleSlice(plan, { from, runs });
        const part = ensembleSlice(plan, { from: from + first, runs: runs - first });
        for (const [id, column] of Object.entries(part.series))
          expect(sameBits(column, whole.series[id].subarray(first * setting.weeks)), id).toBe(true);
      }),
      cases(8),
    );
  });

  it('has the same numbers when only some series are asked for', minutes, () => {
    const all = seriesOf(mexico).map(({ id }) => id);
    fc.assert(
      fc.property(anyPolicy(WEEKS), fc.subarray(all), (setting, series) => {
        const plan = plannedFor(setting);
        const [whole, some] = [centralRun(plan), centralRun(plan, { series })];
        expect(Object.keys(some.series)).toEqual(series);
        for (const id of series) expect(sameBits(some.series[id], whole.series[id]), id).toBe(true);
        expect(some.events).toEqual(whole.events);
      }),
      cases(8),
    );
  });

  it('cares nothing for the names of the organisations', minutes, () => {
    const strangers = renamed(mexico);
    fc.assert(
      fc.property(anyPolicy(WEEKS), (setting) => {
        const a = answers(plannedFor(setting));
        const b = answers(plannedFor(renamedSetting(setting), strangers));
        expect(difference(a, b, setting.weeks, renamedSeries)).toBe(undefined);
      }),
      cases(8),
    );
  });
});
