/** A comparison as a table that a person reads. */
import {
  commonRuns,
  compareSeries,
  differencesInWords,
  formatNumber,
  inWords,
  unitInWords,
  type ComparisonRow,
} from '../../models/index';
import type { Ran } from './answers';
import { nationalSeries } from './outcome-table';
import type { Session } from './session';
import { textTable, wrapped } from './text-table';

/** What B asks differently, then every national outcome with its difference in words. */
export function compareText(a: Ran, b: Ran, session: Session): string {
  const { model, translate, language } = session;
  const asks = differencesInWords(model, a.plan.setting, b.plan.setting, translate);
  const heading = (name: 'outcome' | 'unit' | 'change' | 'band' | 'certainty' | 'judgement') =>
    translate(`headless.compare.columns.${name}`);
  const columns = [
    { heading: heading('outcome') },
    { heading: heading('unit') },
    { heading: 'A', right: true },
    { heading: 'B', right: true },
    { heading: heading('change') },
    { heading: heading('band') },
    { heading: heading('certainty') },
    { heading: heading('judgement') },
  ];
  const compared = nationalSeries(session).map((info) =>
    compareSeries(info, 'horizon', a.results, b.results),
  );
  const moved = compared.filter(showsDifference);
  const rows = moved.map((row) => {
    const { label, decimals } = row.series;
    const { change, band, certainty, judgement } = inWords(row, translate, language);
    const show = (value: number) => formatNumber(language, value, decimals);
    return [
      label,
      unitInWords(translate, row.series, 'period'),
      show(row.a),
      show(row.b),
      change,
      band,
      certainty,
      judgement,
    ];
  });
  const unmoved = compared.length - moved.length;
  const pairs = commonRuns(a.results.slices, b.results.slices);
  return [
    translate('headless.compare.heading', { a: a.scenario.title, b: b.scenario.title }),
    '',
    translate('headless.compare.asks'),
    ...asks.map((line) => wrapped(line, 100, '  ')),
    '',
    wrapped(translate('headless.compare.legend', { pairs })),
    '',
    textTable(columns, rows),
    ...(unmoved > 0 ? ['', translate('headless.compare.unmoved', { count: unmoved })] : []),
  ].join('\n');
}

/** Whether any decimal shown differs, in the central runs or within the band. */
function showsDifference({ difference, band, series }: ComparisonRow): boolean {
  return [difference, band?.p5 ?? 0, band?.p95 ?? 0].some(
    (value) => Number(value.toFixed(series.decimals)) !== 0,
  );
}
