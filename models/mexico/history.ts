/** The long history, for charts and for the calibration of the recruitment core. */

/** A number for one year. */
export interface AnnualFigure {
  readonly year: number;
  /** Deaths by homicide in the year. */
  readonly value: number;
}

const annualDeaths = [
  10452, 8867, 14006, 19803, 25757, 27213, 25967, 23063, 20010, 20762, 24559, 32079, 36685, 36661,
  36773, 35700, 33287, 32252, 33550,
] as const;

/**
 * Deaths by homicide a year, 2006 to 2024: INEGI, about a tenth above the victims that SESNSP counts.
 * Not the series that the model calls homicides; label it wherever it is drawn.
 */
export const annualHomicides: readonly AnnualFigure[] = annualDeaths.map((value, index) => ({
  year: 2006 + index,
  value,
}));

/** One year of the cartel-size study. */
export interface CartelYear {
  /** The figures stand at the start of this year. */
  readonly year: number;
  /** Members of all organisations together, persons. */
  readonly members: number;
  /** Deaths in conflicts between organisations, a week. */
  readonly conflictDeaths: number;
}

const memberThousands = [
  115, 119.6, 124.5, 129.6, 135.1, 140.8, 146.8, 153.1, 159.7, 166.6, 173.8,
] as const;
const conflictDeaths = [
  67.2, 71.2, 75.6, 80.3, 85.3, 90.8, 96.6, 102.9, 109.6, 116.7, 124.3,
] as const;

/** Members and conflict deaths at the start of each year, 2012 to 2022 (Prieto-Curiel, Campedelli & Hope 2023, Science 381:1312). */
export const cartelHistory: readonly CartelYear[] = memberThousands.map((thousands, index) => ({
  year: 2012 + index,
  members: Math.round(thousands * 1000),
  conflictDeaths: conflictDeaths[index] ?? 0,
}));
