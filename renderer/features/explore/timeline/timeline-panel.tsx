/** The weeks along the foot of the screen: events to drag, what really happened, the week looked at. */
import { useElementSize, useViewportSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { addEvent } from '../../../../models/index';
import { dateTicks, scenarioStyle } from '../../../charts/index';
import {
  documentActions,
  documentStore,
  useDocument,
  useOfActive,
  useSettings,
  useView,
} from '../../../store/index';
import { useScenarioLooks } from '../../../store/looks';
import { selectWeek } from '../../../store/select-week';
import { startDateOf, useModel, useWords, weekDate } from '../../../store/words';
import { TimelineTrack } from '../../../ui/index';
import { glyphOf } from '../charts/chart-events';
import { earlyWeek } from '../early-week';
import { activeId } from '../levers/use-lever';
import { eventGroups } from './event-groups';
import { cellsInWords, kindLabel, newEvent } from './events';
import { realMarks } from './real-marks';
import styles from './timeline-panel.module.css';
import { useGroupEdits } from './use-group-edits';
import { useGroupInHand } from './use-group-in-hand';

export function TimelinePanel() {
  const words = useWords();
  const { t, date } = words;
  const model = useModel();
  const events = useOfActive((scenario) => scenario.events);
  const title = useOfActive((scenario) => scenario.title);
  const looks = useScenarioLooks();
  const weeks = useDocument((state) => state.document.weeks);
  const start = useDocument((state) => state.document.start);
  const readOnly = useDocument((state) => state.readOnly);
  const selectedEvent = useView((state) => state.selectedEvent);
  const week = useView((state) => state.week);
  const lit = useView((state) => state.lit);
  const [held, setHeld] = useState<readonly string[]>([]);
  const edits = useGroupEdits(held, setHeld);
  const hand = useGroupInHand();

  const startDate = startDateOf(model, start);
  const inside = events.filter((event) => event.week < weeks);
  const groups = eventGroups(inside, held);
  const open = groups.find((group) => group.events.some(({ id }) => id === selectedEvent));
  const look = looks.find(({ isActive }) => isActive);
  // The panel is narrower than the window where something lies beside the view.
  const { ref, width } = useElementSize();
  const windowWidth = useViewportSize().width;
  const most = mostTicks(
    width === 0 ? windowWidth : width,
    useSettings((state) => state.textScale),
  );
  const ticks = useMemo(() => dateTicks(startDate, weeks, most, t), [startDate, weeks, most, t]);
  const facts = useMemo(() => realMarks(model, startDate, weeks), [model, startDate, weeks]);

  function add(at: number): void {
    const kind = model.eventKinds[0];
    if (kind === undefined) return;
    const event = newEvent(model, kind, at);
    const what = `${kind.label}, ${cellsInWords(model, event)}`;
    documentActions().edit('app.timeline.labels.add', { what }, (document) =>
      addEvent(document, activeId(), event),
    );
    const { document } = documentStore.getState();
    const added = document.scenarios.find(({ id }) => id === activeId())?.events.at(-1);
    if (added !== undefined) edits.open(added.id);
  }

  return (
    <footer ref={ref} className={styles.panel} data-testid="timeline">
      <TimelineTrack
        weeks={weeks}
        ticks={ticks}
        facts={facts.map((mark) => ({ week: mark.week, label: mark.label }))}
        events={groups.map((group) => ({
          id: group.id,
          week: group.week,
          label: t('app.timeline.mark', { kind: kindLabel(model, group.kind), count: group.count }),
          spoken: t('app.timeline.eventName', {
            kind: kindLabel(model, group.kind),
            count: group.count,
            who: group.events.map((event) => cellsInWords(model, event)).join('; '),
            week: group.week,
            date: date(weekDate(model, start, group.week)),
          }),
          glyph: glyphOf(group.kind),
          colour: scenarioStyle(look?.place ?? 0, look?.isBaseline ?? false).colour,
          isLit: group.events.some(({ id }) => lit?.events.includes(id)),
          isFixed: readOnly,
        }))}
        openEvent={open?.id}
        litWeek={lit?.week}
        selectedWeek={week ?? weeks - 1}
        onSelectWeek={selectWeek}
        // While no week is chosen the last one is shown, in which an event could change nothing any more.
        onAdd={readOnly ? undefined : (at) => add(week === undefined ? earlyWeek(weeks) : at)}
        onMoveStart={edits.moveStart}
        onMove={edits.move}
        onMoveEnd={edits.moveEnd}
        onOpen={edits.open}
        onRemove={edits.remove}
        onTake={hand.take}
        onLetGo={hand.letGo}
        texts={{
          title: t('app.timeline.ofScenario', { title }),
          add: t('app.timeline.add'),
          scrub: t('app.timeline.scrub'),
          selected: t('app.timeline.weekOf', {
            week: week ?? weeks - 1,
            date: date(weekDate(model, start, week ?? weeks - 1)),
          }),
          facts: t('app.timeline.marks'),
          hint: t('app.timeline.dragHint'),
          empty: t('app.timeline.empty'),
        }}
      />
      {inside.length < events.length && (
        <p className={styles.foot}>
          {t('app.timeline.beyond', { count: events.length - inside.length })}
        </p>
      )}
    </footer>
  );
}

/** Dates that find room on the axis beside the names, for a panel of `width` pixels and text of `scale` per cent. */
function mostTicks(width: number, scale: number): number {
  const unit = (16 * scale) / 100;
  return Math.max(2, Math.floor((width - 18 * unit) / (5 * unit)));
}
