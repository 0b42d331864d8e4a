/** The week that is meant while none is chosen: with most of the horizon still before it, and clear of what stands at the start. */
export function earlyWeek(weeks: number): number {
  return Math.floor(weeks / 4);
}
