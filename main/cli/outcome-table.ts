/** The national outcomes of a run by month: the central run, and below it where 90 % of all runs lie. */
import {
  formatMonth,
  formatNumber,
  formatUnit,
  planMonths,
  quantileBands,
  seriesOf,
  slicesByMonth,
  toMonths,
  unitInWords,
  type SeriesInfo,
} from '../../models/index';
import type { Ran } from './answers';
import type { Session } from './session';
import { textTable } from './text-table';

/** Whole months after the start that the table shows. */
const SHOWN_MONTHS = [3, 12, 24, 36, 60, 120] as const;

/** The series of the nation, in the order of the model. */
export function nationalSeries({ model }: Session): readonly SeriesInfo[] {
  return seriesOf(model).filter((info) => info.cell === '');
}

/** The series that the scenario's own document shows; those of the nation where it names none that exist. */
export function shownSeries({ document }: Ran, session: Session): readonly SeriesInfo[] {
  const { hero, charts } = document.view;
  const wanted = [...new Set([hero, ...charts])];
  const all = seriesOf(session.model);
  const found = wanted.flatMap((id) => all.find((info) => info.id === id) ?? []);
  return found.length > 0 ? found : nationalSeries(session);
}

/** Whether a run of so many weeks holds a month from its first to its last day. */
export function holdsMonth(ran: Ran): boolean {
  return planMonths(ran.plan.start.date, ran.plan.setting.weeks).whole.includes(true);
}

/** By whole months; where the horizon holds none, the last week. */
export function outcomeTable(ran: Ran, session: Session): string {
  const { headings, rowOf, unitOf } = holdsMonth(ran)
    ? byMonth(ran, session)
    : lastWeek(ran, session);
  const { translate, language } = session;
  const rows = shownSeries(ran, session).flatMap((info) => {
    const show = (value: number) => formatNumber(language, value, info.decimals);
    const cells = rowOf(info);
    return [
      [info.label, unitOf(info), ...cells.map(({ central }) => show(central))],
      ['', '', ...cells.map(({ low, high }) => `(${show(low)}–${show(high)})`)],
    ];
  });
  const columns = [
    { heading: translate('headless.run.outcome') },
    { heading: translate('headless.run.unit') },
    ...headings.map((heading) => ({ heading, right: true })),
  ];
  return textTable(columns, rows);
}

/** What the columns of numbers hold. */
interface Shown {
  readonly headings: readonly string[];
  readonly rowOf: (info: SeriesInfo) => readonly {
    readonly central: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly unitOf: (info: SeriesInfo) => string;
}

function byMonth(ran: Ran, session: Session): Shown {
  const { plan, results } = ran;
  const { translate } = session;
  const layout = planMonths(plan.start.date, plan.setting.weeks);
  const how = Object.fromEntries(shownSeries(ran, session).map((info) => [info.id, info.monthly]));
  const slices = slicesByMonth(results.slices, layout, how);
  const whole = layout.whole.flatMap((complete, month) => (complete ? [month] : []));
  // The last month always closes the table: 156 weeks hold 35 whole months, not 36.
  const shown = [
    ...new Set([...SHOWN_MONTHS.flatMap((count) => whole[count - 1] ?? []), ...whole.slice(-1)]),
  ];
  return {
    headings: shown.map((month) => formatMonth(translate, layout.months[month] ?? '', 'short')),
    rowOf: (info) => {
      const column = results.central.series[info.id] ?? new Float64Array(0);
      const { values } = toMonths(column, plan.start.date, info.monthly);
      const { p5, p95 } = quantileBands(slices, info.id);
      return shown.map((month) => cell(values, p5, p95, month));
    },
    unitOf: (info) => unitInWords(translate, info, 'month'),
  };
}

function lastWeek({ plan, results }: Ran, { translate }: Session): Shown {
  const week = plan.setting.weeks - 1;
  return {
    headings: [translate('headless.run.lastWeek', { week })],
    rowOf: (info) => {
      const { p5, p95 } = quantileBands(results.slices, info.id);
      return [cell(results.central.series[info.id] ?? new Float64Array(0), p5, p95, week)];
    },
    unitOf: (info) => formatUnit(translate, info.unit),
  };
}

function cell(central: Float64Array, low: Float64Array, high: Float64Array, at: number) {
  return { central: central[at] ?? 0, low: low[at] ?? 0, high: high[at] ?? 0 };
}
