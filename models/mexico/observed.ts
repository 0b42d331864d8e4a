/** What was counted: monthly victims, to be drawn beside a run and to score it. */

/** One month of a series. */
export interface ObservedMonth {
  /** Year and month, such as `2025-02`. */
  readonly month: string;
  /** Victims of intentional homicide in the month. */
  readonly value: number;
}

/** Where the months come from, to be shown under every chart that uses them. */
export const observedSource =
  'SESNSP, victims of intentional homicide by month, January 2015 to June 2025';

const firstYear = 2015;

/** The nation; one row per year, January first. */
const national = [
  [1354, 1388, 1379, 1442, 1601, 1466, 1539, 1674, 1503, 1464, 1580, 1494],
  [1532, 1590, 1707, 1649, 1878, 1783, 2074, 2131, 2163, 2007, 2000, 2027],
  [2136, 2077, 2202, 2184, 2420, 2506, 2402, 2470, 2548, 2764, 2571, 2588],
  [2568, 2445, 2791, 2775, 2937, 2768, 3074, 2950, 2965, 2848, 2728, 2893],
  [2874, 2824, 2877, 2752, 2914, 3004, 2981, 2958, 2844, 2880, 2933, 2882],
  [2996, 2777, 3041, 2936, 2929, 2877, 2995, 2990, 2747, 2957, 2691, 2633],
  [2840, 2636, 2952, 2882, 3002, 2663, 2859, 2823, 2785, 2705, 2596, 2616],
  [2426, 2258, 2644, 2559, 2829, 2666, 2679, 2616, 2648, 2771, 2354, 2529],
  [2601, 2285, 2604, 2442, 2664, 2546, 2470, 2504, 2523, 2407, 2352, 2323],
  [2434, 2315, 2411, 2614, 2652, 2678, 2564, 2468, 2607, 2571, 2462, 2270],
  [2389, 2099, 2322, 1973, 2001, 1968],
] as const;

/** Sinaloa; one row per year, January first. */
const sinaloa = [
  [67, 76, 62, 81, 114, 82, 78, 91, 70, 74, 99, 86],
  [77, 110, 52, 83, 99, 94, 81, 107, 126, 89, 101, 97],
  [113, 116, 134, 145, 173, 155, 137, 121, 92, 90, 103, 94],
  [87, 68, 91, 111, 92, 123, 82, 93, 81, 106, 66, 72],
  [75, 64, 58, 77, 78, 69, 75, 81, 84, 81, 81, 73],
  [60, 53, 74, 57, 72, 92, 72, 76, 69, 68, 53, 32],
  [56, 51, 43, 43, 69, 43, 50, 48, 63, 48, 43, 43],
  [35, 34, 41, 41, 55, 42, 37, 33, 53, 35, 34, 38],
  [46, 33, 57, 44, 49, 44, 48, 47, 50, 32, 33, 48],
  [52, 38, 34, 33, 42, 45, 50, 44, 143, 182, 174, 157],
  [147, 120, 135, 119, 165, 207],
] as const;

/** Victims a month by series id: the nation and Sinaloa, January 2015 to June 2025, without gaps. */
export const observedMonths = {
  homicides: months(national),
  'homicides.SIN': months(sinaloa),
} as const;

/** Id of a series that has observed months. */
export type ObservedSeries = keyof typeof observedMonths;

/** Whether the series has observed months. */
export function isObserved(series: string): series is ObservedSeries {
  return Object.hasOwn(observedMonths, series);
}

/** The observed months of a series, oldest first; none where nothing was counted. */
export function observed(series: string): readonly ObservedMonth[] {
  return isObserved(series) ? observedMonths[series] : [];
}

function months(years: readonly (readonly number[])[]): readonly ObservedMonth[] {
  return years.flatMap((values, year) =>
    values.map((value, month) => ({ month: label(firstYear + year, month + 1), value })),
  );
}

function label(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
