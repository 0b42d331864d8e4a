/** The reason that is lit, as a mark on charts: in its week, under the name of its rule. */
import { useMemo } from 'react';
import type { ChartEvent } from '../../../charts/index';
import { useView } from '../../../store/index';
import { useModel } from '../../../store/words';

const none: readonly ChartEvent[] = [];

/** One mark, or none while nothing is lit; the same array for as long as the light is. */
export function useLitMark(): readonly ChartEvent[] {
  const model = useModel();
  const lit = useView((state) => state.lit);
  return useMemo(() => {
    if (lit === undefined) return none;
    const label = model.rules.find(({ id }) => id === lit.rule)?.title ?? lit.rule;
    return [{ week: lit.week, label, kind: 'lit', glyph: 'note' }];
  }, [lit, model]);
}
