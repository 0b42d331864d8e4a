/** Weeks of --set and --event that no run reaches: they would change nothing, so they are refused. */
import type { Overrides } from './overrides';
import type { Session } from './session';

/** A sentence for every change from week `weeks` on; none when all lie within the horizon of `weeks` weeks. */
export function beyondHorizon(
  { levers, events }: Overrides,
  weeks: number,
  { translate }: Session,
): readonly string[] {
  const set = [...levers].flatMap(([lever, changes]) =>
    changes.map(({ week }) => ({ option: `--set ${lever}`, week })),
  );
  const planned = events.map(({ kind, week }) => ({ option: `--event ${kind}`, week }));
  return [...set, ...planned]
    .filter(({ week }) => week >= weeks)
    .map((one) => translate('headless.error.beyondHorizon', { ...one, weeks, max: weeks - 1 }));
}
