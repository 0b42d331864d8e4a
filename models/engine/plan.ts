/** A plan: a checked setting with every lever resolved to weeks, ready to be run. */
import type { Model, Start } from '../rules/model';
import type { Fault, Result } from './answer';
import { modelFaults } from './check-model';
import { checkSetting } from './check-setting';
import { offsetOf, spaceOf, type Space } from './program/domain';
import type { Setting } from './setting';

export interface Plan {
  readonly model: Model;
  readonly setting: Setting;
  readonly start: Start;
  /** Rules with a strength of 0. */
  readonly off: ReadonlySet<string>;
  /** Rules with another strength than 0 and 1. */
  readonly scaled: ReadonlySet<string>;
  /** Lever id → cells × weeks numbers, week by week: value = column[week * cells + cell]. */
  readonly levers: ReadonlyMap<string, Float64Array>;
  /** Event kind → for the weeks that have any: number per cell of the kind's indices. */
  readonly scheduled: ReadonlyMap<string, ReadonlyMap<number, Float64Array>>;
}

/** Checks the model and the setting, and lays it out by week. Every fault is named, not only the first. */
export function plan(model: Model, setting: Setting): Result<Plan, Fault> {
  const ofModel = modelFaults(model);
  const faults = ofModel.length > 0 ? ofModel : checkSetting(model, setting);
  const start = model.starts.find((one) => one.id === setting.start);
  if (faults.length > 0 || start === undefined) return { ok: false, faults };
  const space = spaceOf(model);
  const { strengths } = setting.assumptions;
  const rules = Object.keys(strengths);
  return {
    ok: true,
    value: {
      model,
      setting,
      start,
      off: new Set(rules.filter((rule) => strengths[rule] === 0)),
      scaled: new Set(rules.filter((rule) => strengths[rule] !== 0 && strengths[rule] !== 1)),
      levers: leverColumns(model, setting, start, space),
      scheduled: scheduledColumns(model, setting, space),
    },
  };
}

/** The value that a lever has at a start unless the scenario says otherwise. */
export function leverDefault(model: Model, start: Start, lever: string): number {
  const found = model.levers.find((one) => one.id === lever || lever.startsWith(`${one.id}.`));
  return (
    start.levers?.[lever] ?? (found === undefined ? 0 : (start.levers?.[found.id] ?? found.default))
  );
}

function leverColumns(
  model: Model,
  setting: Setting,
  start: Start,
  space: Space,
): ReadonlyMap<string, Float64Array> {
  return new Map(
    model.levers.map((lever) => {
      const cells = model.indices.find((index) => index.id === lever.over)?.cells;
      const ids = cells === undefined ? [lever.id] : cells.map((cell) => `${lever.id}.${cell.id}`);
      const width = lever.over === undefined ? 1 : space.sizeOf(lever.over);
      const column = new Float64Array(width * setting.weeks);
      ids.forEach((id, cell) => {
        const changes = [...(setting.levers[id] ?? [])].sort((a, b) => a.week - b.week);
        let value = leverDefault(model, start, id);
        let next = 0;
        for (let week = 0; week < setting.weeks; week += 1) {
          for (; next < changes.length && changes[next].week <= week; next += 1)
            value = changes[next].value;
          column[week * width + cell] = value;
        }
      });
      return [lever.id, column];
    }),
  );
}

function scheduledColumns(
  model: Model,
  setting: Setting,
  space: Space,
): ReadonlyMap<string, ReadonlyMap<number, Float64Array>> {
  return new Map(
    model.eventKinds.map((kind) => {
      const domain = space.domainOf(kind.over);
      const byWeek = new Map<number, Float64Array>();
      for (const event of setting.events) {
        if (event.kind !== kind.id || event.week >= setting.weeks) continue;
        const counts = byWeek.get(event.week) ?? new Float64Array(domain.cells);
        counts[offsetOf(domain, (index) => space.cellOf(index, event.cells[index]))] += event.count;
        byWeek.set(event.week, counts);
      }
      return [kind.id, byWeek];
    }),
  );
}
