/** How many died in each state just before each start, from which its first weeks begin. */
import type { StateId } from '../states';

/** The starts in the order of the columns below. */
export const homicideColumns = ['2018-12', '2022-01', '2024-09', '2025-02', '2025-06'] as const;

/** Id of a start. */
export type StartId = (typeof homicideColumns)[number];

/**
 * Victims of intentional homicide a week (SESNSP): the mean of the three full months before the start
 * (September–November 2018, October–December 2021, June–August 2024, November 2024–January 2025,
 * March–May 2025), by the days they have.
 */
const weeklyVictims = {
  AGU: [1.46, 1.83, 3.27, 1.83, 1.6],
  BCN: [63.38, 48.09, 45.88, 39.57, 31.04],
  BCS: [2.69, 0.68, 1.83, 0.46, 2.28],
  CAM: [1.46, 0.99, 1.83, 2.05, 2.66],
  CHP: [11.08, 7.53, 17.42, 13.32, 7.61],
  CHH: [34.54, 41.54, 38.88, 36.07, 34.24],
  COA: [4.46, 2.21, 2.05, 2.43, 1.29],
  COL: [15.0, 8.45, 16.43, 14.84, 11.49],
  CMX: [28.46, 17.35, 15.14, 17.2, 17.42],
  DUR: [3.08, 2.13, 1.75, 1.07, 1.14],
  GUA: [65.62, 65.51, 59.12, 70.0, 54.25],
  GRO: [43.38, 25.79, 38.8, 27.09, 31.35],
  HID: [4.46, 5.02, 5.63, 3.73, 4.57],
  JAL: [54.85, 37.66, 40.02, 29.6, 29.98],
  MEX: [55.62, 53.41, 41.54, 36.29, 32.79],
  MIC: [36.38, 57.45, 27.01, 25.95, 26.71],
  MOR: [16.77, 25.03, 26.1, 25.41, 20.92],
  NAY: [5.46, 3.58, 3.27, 5.63, 3.42],
  NLE: [18.46, 16.05, 37.05, 19.17, 17.58],
  OAX: [21.08, 16.97, 20.39, 17.73, 17.2],
  PUE: [24.08, 16.97, 17.58, 18.41, 18.26],
  QUE: [3.85, 3.65, 3.88, 3.88, 3.27],
  ROO: [15.85, 11.87, 13.7, 9.36, 5.93],
  SLP: [8.46, 10.88, 8.22, 8.22, 4.49],
  SIN: [19.46, 10.2, 10.58, 36.37, 31.88],
  SON: [20.54, 36.52, 30.89, 23.89, 22.75],
  TAB: [9.92, 5.78, 15.98, 20.77, 15.07],
  TAM: [17.08, 12.25, 8.83, 6.01, 3.42],
  TLA: [2.15, 2.28, 3.04, 2.82, 2.51],
  VER: [31.15, 23.82, 19.1, 13.85, 17.88],
  YUC: [0.69, 0.38, 0.61, 0.76, 0.53],
  ZAC: [16.08, 30.51, 10.8, 8.07, 3.5],
} as const satisfies Record<StateId, readonly [number, number, number, number, number]>;

/** Victims a week in every state before the start, in the order of the list of states. */
export function victimsBefore(start: StartId): readonly number[] {
  const column = homicideColumns.indexOf(start);
  return Object.values(weeklyVictims).map((row) => row[column] ?? 0);
}
