/** What the Why panel asks about: outcome, scenarios, week; and the explained runs. */
import {
  explaining,
  placeSeries,
  seriesOf,
  settingOf,
  type Explanation,
  type SeriesInfo,
  type Setting,
  type Target,
} from '../../../models/index';
import { useActiveScenario, useDocument, useJob, useView, type UsedJob } from '../../store/index';
import { useModel } from '../../store/words';

/** A scenario that the question is about. */
export interface Asked {
  readonly title: string;
  readonly setting: Setting;
}

/** The question and how far its answer is. */
export interface Why {
  readonly info: SeriesInfo;
  readonly target: Target;
  /** The scenario in hand. */
  readonly own: Asked;
  /** What it is compared with, if anything. */
  readonly against: Asked | undefined;
  readonly job: UsedJob<readonly Explanation[]>;
}

/** Milliseconds after the last change before runs begin: a drag must not be slowed by them. */
const QUIET = 400;

/** `against` is a scenario's id, or '' for none. */
export function useWhy(against: string, span: Target['span']): Why {
  const model = useModel();
  const document = useDocument((state) => state.document);
  const scenario = useActiveScenario();
  const hero = useView((state) => state.asked ?? state.hero);
  const week = useView((state) => state.week);
  const lit = useView((state) => state.lit);
  const series = seriesOf(model);
  const info = series.find(({ id }) => id === hero) ?? series[0];
  if (info === undefined) throw new Error('A model has at least one outcome');
  const other = document.scenarios.find(({ id }) => id === against && id !== scenario.id);
  const own = { title: scenario.title, setting: settingOf(document, scenario.id) };
  const compared =
    other === undefined
      ? undefined
      : { title: other.title, setting: settingOf(document, other.id) };
  const settings = [own.setting, ...(compared === undefined ? [] : [compared.setting])];
  const key = JSON.stringify([info.id, settings]);
  const places = placeSeries(model, info).map(({ id }) => id);
  const ids = [...new Set([info.id, ...places])];
  const job = useJob(key, () => explaining(settings, ids), QUIET);
  const last = document.weeks - 1;
  const newest = { series: info.id, span, week: Math.min(week ?? last, last) };
  // While a reason is lit, the charts look at its week; what is explained stays the number it is a reason for.
  const target = lit?.target.series === info.id ? lit.target : newest;
  return { info, target, own, against: compared, job };
}
