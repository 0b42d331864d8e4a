/** A scenario's own events as marks on a chart: one mark per week and kind. */
import type { Model, ScheduledEvent } from '../../../../models/index';
import type { ChartEvent } from '../../../charts/index';
import type { Words } from '../../../store/words';
import { groupBy } from '../group-by';
import { kindLabel } from '../timeline/events';

const glyphs = ['handover', 'capture', 'killing'] as const satisfies readonly ChartEvent['glyph'][];

/** Marks within the horizon, in the order of weeks. */
export function chartEvents(
  events: readonly ScheduledEvent[],
  weeks: number,
  model: Model,
  { t }: Pick<Words, 't'>,
): readonly ChartEvent[] {
  const inside = events.filter(({ week }) => week < weeks);
  const together = groupBy(inside, ({ week, kind }) => `${week} ${kind}`);
  return [...together.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const count = group.reduce((total, event) => total + event.count, 0);
      const label = t('app.timeline.counted', { kind: kindLabel(model, first.kind), count });
      return [{ week: first.week, label, kind: first.kind, glyph: glyphOf(first.kind) }];
    })
    .sort((a, b) => a.week - b.week);
}

/** The sign of a kind of event; a plain mark for kinds that have none of their own. */
export function glyphOf(kind: string): ChartEvent['glyph'] {
  return glyphs.find((glyph) => glyph === kind) ?? 'note';
}
