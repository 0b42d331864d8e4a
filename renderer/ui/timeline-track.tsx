/** The weeks of a scenario: its events to drag, what really happened, and the week that is looked at. */
import { Button, VisuallyHidden } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { GlyphIcon } from './glyph';
import { TimelineAxis } from './timeline-axis';
import {
  TimelineEventMark,
  type TimelineEvent,
  type TimelineEventHandlers,
} from './timeline-event';
import { textScale } from './text-scale';
import { markWidth, rowsOf } from './timeline-layout';
import classes from './timeline-track.module.css';

/** Something that really happened, for orientation. */
export interface TimelineFact {
  /** Week from 0, may have a fraction. */
  readonly week: number;
  /** Ready-made words. */
  readonly label: string;
}

export interface TimelineTrackProps extends TimelineEventHandlers {
  /** Number of weeks, at least 1. */
  readonly weeks: number;
  /** Ready-made dates along the axis, places in weeks; `dateTicks` of the charts makes them. */
  readonly ticks: readonly { readonly week: number; readonly label: string }[];
  readonly events: readonly TimelineEvent[];
  readonly facts?: readonly TimelineFact[] | undefined;
  /** Id of the event that is open elsewhere. */
  readonly openEvent?: string | undefined;
  /** Week of the reason that is lit everywhere. */
  readonly litWeek?: number | undefined;
  readonly selectedWeek: number;
  readonly onSelectWeek: (week: number) => void;
  /** Adds an event in the week looked at; absent, there is no button. */
  readonly onAdd?: ((week: number) => void) | undefined;
  /** Ready-made words. */
  readonly texts: {
    /** Name of the whole. */
    readonly title: string;
    /** On the button that adds an event. */
    readonly add: string;
    /** Name of the handle that chooses a week. */
    readonly scrub: string;
    /** The week looked at: "19 May 2025". */
    readonly selected: string;
    /** Name of the lane of facts: "What really happened". */
    readonly facts: string;
    /** How to move, open and remove an event by keyboard. */
    readonly hint: string;
    /** Where there are no events yet. */
    readonly empty: string;
  };
}

const normalRowHeight = 30;
const widestMark = 240;

/** Events above the axis in as few rows as they need, facts below. */
export function TimelineTrack(props: TimelineTrackProps) {
  const { weeks, events, facts = [], texts, selectedWeek } = props;
  const hint = useId();
  const { ref, width } = useElementSize();
  const [moved, setMoved] = useState<string>();
  const lastWeek = Math.max(1, weeks - 1);
  const pixelsPerWeek = width / lastWeek;
  const scale = textScale();
  const rowHeight = normalRowHeight * scale;
  const stretches = events.map((event) => {
    const size = markWidth(event.label, widestMark) * scale;
    return { left: Math.min(event.week * pixelsPerWeek - 13, width - size), width: size };
  });
  const rows = rowsOf(stretches, 4);
  const height = Math.max(1, 1 + Math.max(-1, ...rows)) * rowHeight;
  const spoken = events.find((event) => event.id === moved)?.spoken ?? '';
  return (
    <section className={classes.timeline} aria-label={texts.title}>
      <div className={classes.side}>
        <span className={classes.title} title={texts.title}>
          {texts.title}
        </span>
        {props.onAdd && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => props.onAdd?.(selectedWeek)}
          >
            {texts.add}
          </Button>
        )}
      </div>
      <div className={classes.track} ref={ref}>
        <div className={classes.lane} style={{ height }}>
          {events.length === 0 && <span className={classes.empty}>{texts.empty}</span>}
          {width > 0 &&
            events.map((event, index) => (
              <TimelineEventMark
                key={event.id}
                event={event}
                left={stretches[index]?.left ?? 0}
                top={height - ((rows[index] ?? 0) + 1) * rowHeight}
                width={stretches[index]?.width ?? 26}
                pixelsPerWeek={pixelsPerWeek}
                lastWeek={Math.max(0, weeks - 1)}
                hint={hint}
                selected={event.id === props.openEvent}
                onMoveStart={props.onMoveStart}
                onMove={(id, week) => {
                  setMoved(id);
                  props.onMove?.(id, week);
                }}
                onMoveEnd={props.onMoveEnd}
                onOpen={props.onOpen}
                onRemove={props.onRemove}
                onTake={props.onTake}
                onLetGo={props.onLetGo}
              />
            ))}
        </div>
        {width > 0 && (
          <TimelineAxis
            width={width}
            pixelsPerWeek={pixelsPerWeek}
            lastWeek={Math.max(0, weeks - 1)}
            ticks={props.ticks}
            selectedWeek={selectedWeek}
            selectedLabel={texts.selected}
            label={texts.scrub}
            onSelectWeek={props.onSelectWeek}
          />
        )}
        {facts.length > 0 && width > 0 && (
          <Facts facts={facts} label={texts.facts} pixelsPerWeek={pixelsPerWeek} width={width} />
        )}
        {props.litWeek !== undefined && (
          <div className={classes.litLine} style={{ left: props.litWeek * pixelsPerWeek }} />
        )}
        <div className={classes.scrubLine} style={{ left: selectedWeek * pixelsPerWeek }} />
      </div>
      <VisuallyHidden id={hint}>{texts.hint}</VisuallyHidden>
      <VisuallyHidden aria-live="polite">{spoken}</VisuallyHidden>
    </section>
  );
}

interface FactsProps {
  readonly facts: readonly TimelineFact[];
  readonly label: string;
  readonly pixelsPerWeek: number;
  readonly width: number;
}

/** Words where there is room until the next fact, else the sign alone; all are read out. */
function Facts({ facts, label, pixelsPerWeek, width }: FactsProps) {
  const ordered = [...facts].sort((a, b) => a.week - b.week);
  return (
    <ul className={classes.facts} aria-label={label}>
      {ordered.map((fact, index) => {
        const left = fact.week * pixelsPerWeek;
        const next = ordered[index + 1];
        const room = (next ? next.week * pixelsPerWeek : width) - left - 14;
        return (
          <li
            key={`${fact.week} ${fact.label}`}
            className={classes.fact}
            style={{ left }}
            title={fact.label}
          >
            <GlyphIcon name="fact" size={9} />
            {room > 60 ? (
              <span className={classes.factLabel} style={{ maxWidth: room }}>
                {fact.label}
              </span>
            ) : (
              <VisuallyHidden>{fact.label}</VisuallyHidden>
            )}
          </li>
        );
      })}
    </ul>
  );
}
