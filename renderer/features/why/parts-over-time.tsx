/** The parts of a number over time, the smaller ones taken together. */
import { useMemo } from 'react';
import type { SeriesInfo } from '../../../models/index';
import { ruleName } from '../../../models/index';
import { ContributionChart } from '../../charts/index';
import { useDocument } from '../../store/index';
import { selectWeek } from '../../store/select-week';
import { useSpeech } from '../../store/speech';
import { unitInWords } from '../../store/units';
import { startDateOf, useModel, useWords } from '../../store/words';
import { partColour, SHOWN } from './part-colour';

export interface PartsOverTimeProps {
  readonly info: SeriesInfo;
  readonly week: number;
  /** Rule id → what it has added so far, by week. */
  readonly running: Readonly<Record<string, Float64Array>>;
  /** The weightiest rules first. */
  readonly order: readonly { readonly rule: string }[];
}

export function PartsOverTime({ info, week, running, order }: PartsOverTimeProps) {
  const { t } = useWords();
  const model = useModel();
  const speech = useSpeech();
  const start = useDocument((state) => state.document.start);
  const ranking = order.map(({ rule }) => rule).join(' ');
  const weeks = Object.values(running)[0]?.length ?? 0;
  const x = useMemo(
    () => ({ startDate: startDateOf(model, start), weeks, resolution: 'weekly' as const }),
    [model, start, weeks],
  );
  const { parts, total } = useMemo(() => {
    const shown = ranking.split(' ').slice(0, SHOWN);
    const others = Object.keys(running).filter((rule) => !shown.includes(rule));
    const sum = (rules: readonly string[]) =>
      Float64Array.from({ length: weeks }, (_, at) =>
        rules.reduce((whole, rule) => whole + (running[rule]?.[at] ?? 0), 0),
      );
    return {
      parts: [
        ...shown.map((rule, place) => ({
          id: rule,
          label: ruleName(speech, rule),
          colour: partColour(place),
          values: running[rule] ?? new Float64Array(weeks),
        })),
        ...(others.length === 0
          ? []
          : [
              {
                id: 'others',
                label: t('app.why.others', { count: others.length }),
                colour: partColour(SHOWN),
                values: sum(others),
              },
            ]),
      ],
      total: sum(Object.keys(running)),
    };
  }, [ranking, running, weeks, speech, t]);
  if (weeks === 0 || ranking === '') return null;
  return (
    <ContributionChart
      title={t('app.why.chart')}
      unit={unitInWords(t, info, 'week')}
      x={x}
      parts={parts}
      total={total}
      selectedWeek={week}
      onSelectWeek={selectWeek}
      decimals={info.decimals + 1}
    />
  );
}
