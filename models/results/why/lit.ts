/** What a reason points at, so that chart, timeline, map and diagram can light it at once. */
import type { Setting } from '../../engine/setting';
import { seriesOf, type SeriesInfo } from '../../engine/series';
import type { EventRecord } from '../../engine/answer';
import type { Model } from '../../rules/model';
import type { Target } from '../target';
import { contributionsTo } from './contributions';
import type { Explained } from './explanation';
import { ruleGraph } from './rule-graph';

/** One reason, and where it shows. */
export interface Lit {
  readonly rule: string;
  /** The number that it is a reason for. */
  readonly target: Target;
  /** Week in which it first acts. */
  readonly week: number;
  /** Rules from where the change enters to this one, which is the last. */
  readonly way: readonly string[];
  /** Ids of the scenario's own events that set it in motion. */
  readonly events: readonly string[];
  /** Ids of the places where it does most, the most first. */
  readonly places: readonly string[];
}

/** What is asked of a reason. */
export interface Reason {
  readonly rule: string;
  readonly week: number;
  readonly way: readonly string[];
}

/** What there is to look in. */
export interface LitIn {
  readonly setting: Setting;
  readonly events: readonly EventRecord[];
  /** Place id → its part of an outcome, or of the difference. */
  readonly places: Readonly<Record<string, Explained>>;
}

/** Places that are lit at most, and the least of what the first one has. */
const MOST = 6;
const LEAST = 0.25;
/** Rules back that an event may stand. */
const STEPS_BACK = 2;

/** The series of an outcome's places; those of the model's first outcome that has places where it has none itself. */
export function placeSeries(model: Model, { outcome }: SeriesInfo): readonly SeriesInfo[] {
  const index = model.indices.find(({ isPlace }) => isPlace === true)?.id;
  const sources = model.outcomes.filter(({ over }) => over !== undefined && over === index);
  const all = seriesOf(model).filter(({ source }) => sources.some(({ id }) => id === source));
  const own = all.filter((one) => one.outcome === outcome);
  return own.length > 0 ? own : all.filter((one) => one.outcome === all[0]?.outcome);
}

/** Lights a reason: `target` and `how` say up to when and how the places' weeks add up. */
export function litBy(
  model: Model,
  reason: Reason,
  { setting, events, places }: LitIn,
  target: Target,
  how: SeriesInfo['monthly'],
): Lit {
  const amounts = Object.entries(places)
    .map(([place, column]) => {
      const parts = contributionsTo(column, how, target).byRule;
      return { place, size: Math.abs(parts.find(({ rule }) => rule === reason.rule)?.amount ?? 0) };
    })
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size || (a.place < b.place ? -1 : 1));
  const least = (amounts[0]?.size ?? 0) * LEAST;
  const acting = amounts.filter(({ size }) => size >= least).map(({ place }) => place);
  const happened = events
    .filter(({ rule, week, place }) => rule === reason.rule && week <= target.week && place !== '')
    .map(({ place }) => place);
  const shown = acting.length > 0 ? acting : [...new Set(happened)];
  return {
    ...reason,
    target,
    events: eventsOf(model, reason, setting),
    places: shown.slice(0, MOST),
  };
}

/** The newest of the scenario's own events, up to the week, that lead to the rule. */
function eventsOf(model: Model, { week, way }: Reason, setting: Setting): readonly string[] {
  const { arrows, before } = ruleGraph(model);
  let rules: ReadonlySet<string> = new Set(way);
  for (let step = 0; step <= STEPS_BACK; step += 1) {
    const near = rules;
    const kinds = new Set(
      arrows.flatMap(({ rule, from }) =>
        from.kind === 'scheduled' && near.has(rule) ? [from.id] : [],
      ),
    );
    const own = setting.events.filter((event) => kinds.has(event.kind) && event.week <= week);
    const newest = Math.max(...own.map((event) => event.week));
    if (own.length > 0) return own.filter((event) => event.week === newest).map(({ id }) => id);
    rules = new Set([...near].flatMap((one) => before.get(one) ?? []));
  }
  return [];
}
