/** What lies along a lever's track: marks of reality above, named stretches below. */
import { Tooltip } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { memo, useMemo } from 'react';
import { GlyphIcon } from './glyph';
import classes from './lever-slider.module.css';
import { textScale } from './text-scale';
import { placeNames } from './zone-labels';

/** A value that was real. */
export interface LeverMarkView {
  readonly value: number;
  /** Ready-made: "29 on 27 February 2025". */
  readonly label: string;
}

/** A named stretch of the range. */
export interface LeverZoneView {
  readonly from: number;
  readonly to: number;
  /** Ready-made name. */
  readonly label: string;
}

/** Where a value lies in a range, from 0 to 1. */
export function share(value: number, min: number, max: number): number {
  return max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

interface LeverMarksProps extends Range {
  readonly marks: readonly LeverMarkView[];
}

/** A small diamond per mark; the words stand under the lever too, so these are for the eye only. */
export const LeverMarks = memo(function LeverMarks({ marks, min, max }: LeverMarksProps) {
  if (marks.length === 0) return null;
  return (
    <div className={classes.marks} aria-hidden>
      {marks.map((mark) => (
        <Tooltip key={`${mark.value} ${mark.label}`} label={mark.label}>
          <span className={classes.mark} style={{ left: `${share(mark.value, min, max) * 100}%` }}>
            <GlyphIcon name="fact" size={9} />
          </span>
        </Tooltip>
      ))}
    </div>
  );
});

interface LeverZonesProps extends Range {
  readonly zones: readonly LeverZoneView[];
  readonly value: number;
}

/** A tick where each stretch begins; the one that the lever stands in is named in ink. */
export function LeverZones({ zones, min, max, value }: LeverZonesProps) {
  const { ref, width } = useElementSize();
  const stretches = useMemo(
    () =>
      zones.map((zone) => ({
        from: share(zone.from, min, max),
        to: share(zone.to, min, max),
        label: zone.label,
      })),
    [zones, min, max],
  );
  const here = zones.findLastIndex((zone) => value >= zone.from);
  // Only a step into another stretch, or another width, moves a name. Larger text makes the column wider.
  const names = useMemo(
    () => placeNames(stretches, here, width, textScale()),
    [stretches, here, width],
  );
  if (zones.length === 0) return null;
  return (
    <div className={classes.zones} ref={ref}>
      {stretches.map(({ from, to, label }) => (
        <span
          key={label}
          className={classes.zone}
          title={label}
          style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
        />
      ))}
      {stretches.map(({ label }, index) => (
        <span
          key={label}
          className={classes.zoneName}
          data-here={index === here || undefined}
          hidden={!names[index]?.isShown}
          style={{ left: names[index]?.left }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
