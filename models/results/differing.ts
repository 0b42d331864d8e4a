/** What two settings ask differently: the levers, events and assumptions that can explain different results. */
import { leverDefault } from '../engine/plan';
import type { LeverChange, ScheduledEvent, Setting } from '../engine/setting';
import type { Model } from '../rules/model';

/** A lever whose course differs. */
export interface LeverDifference {
  /** Lever id, with its cell where it has one: `troops.SIN`. */
  readonly lever: string;
  /** Values by week in A, from week 0 on, without changes that change nothing. */
  readonly a: readonly LeverChange[];
  readonly b: readonly LeverChange[];
}

/** An assumption whose value differs. */
export interface AssumptionDifference {
  readonly kind: 'strength' | 'parameter';
  /** Rule id, or `rule-id.parameter-id`. */
  readonly id: string;
  readonly a: number;
  readonly b: number;
}

/** All that two settings ask differently, in the order of the model. */
export interface SettingDifferences {
  readonly levers: readonly LeverDifference[];
  /** Events of one setting that the other has not: same kind, week, cells and count; ids do not matter. */
  readonly onlyInA: readonly ScheduledEvent[];
  readonly onlyInB: readonly ScheduledEvent[];
  readonly assumptions: readonly AssumptionDifference[];
}

/** Lays two settings beside each other. Levers and parameters that the model does not know count by their id alone. */
export function differencesOf(model: Model, a: Setting, b: Setting): SettingDifferences {
  return {
    levers: leverDifferences(model, a, b),
    onlyInA: eventsMissing(a.events, b.events),
    onlyInB: eventsMissing(b.events, a.events),
    assumptions: assumptionDifferences(model, a, b),
  };
}

/** The course of a lever in a setting: where it stands in week 0, then every change that changes something. */
export function leverCourse(model: Model, setting: Setting, lever: string): readonly LeverChange[] {
  const changes = [...(setting.levers[lever] ?? [])].sort((x, y) => x.week - y.week);
  const course: LeverChange[] = [{ week: 0, value: leverAtStart(model, setting.start, lever) }];
  for (const change of changes) {
    if (course.at(-1)?.week === change.week) course.pop();
    if (course.at(-1)?.value !== change.value)
      course.push({ week: change.week, value: change.value });
  }
  return course;
}

function leverDifferences(model: Model, a: Setting, b: Setting): readonly LeverDifference[] {
  const order = new Map(model.levers.map((lever, index) => [lever.id, index]));
  const place = (id: string): number => order.get(stem(id)) ?? order.size;
  const ids =
    a.start === b.start
      ? [...Object.keys(a.levers), ...Object.keys(b.levers)]
      : [...Object.keys(a.levers), ...Object.keys(b.levers), ...order.keys()];
  return [...new Set(ids)]
    .sort((x, y) => place(x) - place(y) || (x < y ? -1 : 1))
    .map((lever) => ({ lever, a: leverCourse(model, a, lever), b: leverCourse(model, b, lever) }))
    .filter((entry) => !sameCourse(entry.a, entry.b));
}

function leverAtStart(model: Model, startId: string, lever: string): number {
  const start = model.starts.find((candidate) => candidate.id === startId);
  return start === undefined ? Number.NaN : leverDefault(model, start, lever);
}

/** The lever of `troops.SIN` is `troops`. */
function stem(lever: string): string {
  return lever.split('.', 1)[0] ?? lever;
}

function sameCourse(a: readonly LeverChange[], b: readonly LeverChange[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ week, value }, index) => b[index]?.week === week && Object.is(b[index]?.value, value),
    )
  );
}

function eventsMissing(
  from: readonly ScheduledEvent[],
  other: readonly ScheduledEvent[],
): readonly ScheduledEvent[] {
  const left = other.map(eventKey);
  return from.filter((event) => {
    const found = left.indexOf(eventKey(event));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

function eventKey(event: ScheduledEvent): string {
  const cells = Object.entries(event.cells).sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify([event.kind, event.week, event.count, cells]);
}

function assumptionDifferences(
  model: Model,
  a: Setting,
  b: Setting,
): readonly AssumptionDifference[] {
  return model.rules.flatMap((rule) => [
    ...differing('strength', rule.id, 1, a.assumptions.strengths, b.assumptions.strengths),
    ...rule.parameters.flatMap((parameter) =>
      differing(
        'parameter',
        `${rule.id}.${parameter.id}`,
        parameter.central,
        a.assumptions.parameters,
        b.assumptions.parameters,
      ),
    ),
  ]);
}

function differing(
  kind: AssumptionDifference['kind'],
  id: string,
  standard: number,
  inA: Readonly<Record<string, number>>,
  inB: Readonly<Record<string, number>>,
): readonly AssumptionDifference[] {
  const a = inA[id] ?? standard;
  const b = inB[id] ?? standard;
  // A parameter that is held at its central value differs from one that is drawn; a strength of 1 does not.
  const heldInOne = kind === 'parameter' && id in inA !== id in inB;
  return a === b && !heldInOne ? [] : [{ kind, id, a, b }];
}
