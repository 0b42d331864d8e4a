/** Protectors already exposed at each start, by level (rows) and circle: political, police, military. */

/** Shares exposed, 0 to 1: municipal, state, federal. */
export type ExposureTable = readonly [Row, Row, Row];
type Row = readonly [number, number, number];

/** December 2018: before the trials of El Chapo and García Luna (our judgement). */
export const exposureOf2018: ExposureTable = [
  [0.08, 0.1, 0.02],
  [0.06, 0.07, 0.02],
  [0.02, 0.03, 0.02],
];

/** January 2022: García Luna in custody, Cienfuegos returned (our judgement). */
export const exposureOf2022: ExposureTable = [
  [0.1, 0.12, 0.03],
  [0.07, 0.09, 0.03],
  [0.04, 0.08, 0.03],
];

/** September 2024: García Luna convicted, El Mayo just taken (our judgement). */
export const exposureOf2024: ExposureTable = [
  [0.12, 0.14, 0.04],
  [0.09, 0.1, 0.03],
  [0.05, 0.1, 0.04],
];

/** 2025, both starts: little more had come out (our judgement). */
export const exposureOf2025: ExposureTable = [
  [0.13, 0.15, 0.05],
  [0.1, 0.11, 0.04],
  [0.06, 0.1, 0.05],
];
