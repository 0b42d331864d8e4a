/** What the map is told. */
import type { ReactNode, Ref } from 'react';
import type { ChartHandle } from '../export/chart-handle';

export interface StateMapProps {
  /** Ready-made name of what is shown. */
  readonly title: string;
  /** Ready-made unit. */
  readonly unit: string;
  /** Value by ISO 3166-2:MX code (`SIN`); absent or not finite: no data. */
  readonly values: Readonly<Record<string, number | undefined>>;
  /** Ready-made name by code; the map's own name where absent. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Decimals of the values, 0 to 6. */
  readonly decimals: number;
  /**
   * Lowest and highest value that the colours must hold; given, they stay the same while scrubbing from
   * week to week. The values' own where absent.
   */
  readonly domain?: readonly [number, number] | undefined;
  /** Ready-made words for when: "19 May 2025". */
  readonly when?: string | undefined;
  /** Codes of the states that are lit, together with what is lit elsewhere. */
  readonly lit?: readonly string[] | undefined;
  /** Code of the state in hand. */
  readonly selected?: string | undefined;
  /** A person has chosen a state; undefined when the state in hand was chosen again. */
  readonly onSelect?: ((code: string | undefined) => void) | undefined;
  /** Type for the last row of a room. */
  readonly isLarge?: boolean | undefined;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** Gives the picture as SVG and PNG. */
  readonly ref?: Ref<ChartHandle> | undefined;
}
