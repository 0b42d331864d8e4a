import { describe, expect, it } from 'vitest';
import {
  centralRun,
  ensembleSlice,
  gallery,
  leverIds,
  mexico,
  newDocument,
  seriesOf,
  settingOf,
  type Columns,
  type Setting,
} from '../../models';
import { minutes, plannedFor } from './setting-arbitrary';

const infos = seriesOf(mexico);

/** The settings of all scenarios that the app ships, the first of each entry first. */
const shipped: readonly Setting[] = gallery
  .flatMap(({ title, start, weeks, scenarios }) => {
    const document = newDocument(mexico, { title, start, weeks, scenarios });
    return scenarios.map(({ id }, at) => ({ at, setting: settingOf(document, id) }));
  })
  .sort((a, b) => a.at - b.at)
  .map(({ setting }) => setting);

const baselines = new Map<Setting, Columns>();
function baselineOf(setting: Setting): Columns {
  const found = baselines.get(setting) ?? centralRun(plannedFor(setting)).series;
  baselines.set(setting, found);
  return found;
}

/** Whether any outcome differs in any week by more than one step of its last decimal shown. */
function isSeen(a: Columns, b: Columns): boolean {
  return infos.some(({ id, decimals }) => {
    const step = 10 ** -decimals;
    return a[id].some((value, at) => Math.abs(value - b[id][at]) > step);
  });
}

/** Whether a change is seen in the central run of some shipped scenario. */
function isAlive(change: (setting: Setting) => readonly Setting[]): boolean {
  return shipped.some((setting) =>
    change(setting).some((other) =>
      isSeen(baselineOf(setting), centralRun(plannedFor(other)).series),
    ),
  );
}

/** The settings with one lever at either end of its range all the way. */
function atItsEnds(id: string, min: number, max: number): (setting: Setting) => readonly Setting[] {
  return (setting) =>
    [max, min].map((value) => ({
      ...setting,
      levers: { ...setting.levers, [id]: [{ week: 0, value }] },
    }));
}

function without(rule: string): (setting: Setting) => readonly Setting[] {
  return (setting) => [
    { ...setting, assumptions: { ...setting.assumptions, strengths: { [rule]: 0 } } },
  ];
}

/** Whether leaving a rule out is seen in some run of the ensemble: for rules that are chance alone. */
function isAliveByChance(rule: string): boolean {
  const drawn = ([setting]: readonly Setting[]): Columns =>
    ensembleSlice(plannedFor(setting), { from: 0, runs: 8 }).series;
  const [first] = shipped;
  return isSeen(drawn([first]), drawn(without(rule)(first)));
}

describe('D3: no lever is dead', () => {
  it.each([...leverIds(mexico)])(
    '%s moves something that is shown',
    minutes,
    (id, { min, max }) => {
      expect(isAlive(atItsEnds(id, min, max))).toBe(true);
    },
  );
});

/** Whether a model without the rule starts elsewhere: for rules that only say where a settled stock begins. */
function isAliveBefore(rule: string): boolean {
  const tallies = new Set(Object.values(mexico.settled));
  const found = mexico.rules.find(({ id }) => id === rule);
  if (!(found?.flows ?? []).every(({ into }) => tallies.has(into))) return false;
  const [first] = shipped;
  const lesser = { ...mexico, rules: mexico.rules.filter(({ id }) => id !== rule) };
  return isSeen(baselineOf(first), centralRun(plannedFor(first, lesser)).series);
}

describe('D3: no rule is dead', () => {
  it.each(mexico.rules.map(({ id }) => id))('%s moves something that is shown', minutes, (rule) => {
    expect(isAlive(without(rule)) || isAliveByChance(rule) || isAliveBefore(rule)).toBe(true);
  });
});
