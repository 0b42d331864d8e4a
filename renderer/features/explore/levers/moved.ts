/** What moving a lever makes of a document; pure. */
import type { BlowbackDocument, LeverChange } from '../../../../models/index';
import { valueAt, withLever } from './schedule';

/** Which lever of which scenario, and the week from which on it is moved. */
export interface Handle {
  /** Lever id with its cell where it has one. */
  readonly id: string;
  readonly standard: number;
  readonly scenario: string;
  readonly fromWeek: number;
}

/** Where it stands in a document. */
export function standingIn(document: BlowbackDocument, handle: Handle): number {
  const { id, standard, scenario, fromWeek } = handle;
  const levers = document.scenarios.find((one) => one.id === scenario)?.levers;
  const changes: readonly LeverChange[] = levers?.[id] ?? [];
  return valueAt(changes, fromWeek, standard);
}

/** The documents that moving it there would make. */
export function movedTo(
  document: BlowbackDocument,
  handle: Handle,
  values: readonly number[],
): readonly BlowbackDocument[] {
  const { id, standard, scenario, fromWeek } = handle;
  return values.map((value) => withLever(document, scenario, { id, standard }, fromWeek, value));
}
