/**
 * The labelled history of edits: snapshots that share structure, so a step costs what it changed.
 * Pure functions; the document store holds the result.
 */
import type { BlowbackDocument } from '../../models/index';
import type { Label } from './label';

/** One edit, or one whole drag. */
export interface HistoryStep {
  readonly label: Label;
  readonly before: BlowbackDocument;
  readonly after: BlowbackDocument;
}

/** What can be undone (oldest first) and redone (next first). */
export interface History {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

/** The file keeps as many labels; older steps are let go so that a long session does not grow. */
export const HISTORY_LIMIT = 200;

export const emptyHistory: History = { past: [], future: [] };

/** Adds a step after the newest; what had been undone can no longer be redone. */
export function record(history: History, step: HistoryStep): History {
  return { past: [...history.past, step].slice(-HISTORY_LIMIT), future: [] };
}

/** The history one step back and the document to show, or `undefined` with nothing to undo. */
export function stepBack(
  history: History,
): { readonly history: History; readonly document: BlowbackDocument } | undefined {
  const step = history.past.at(-1);
  if (step === undefined) return undefined;
  return {
    history: { past: history.past.slice(0, -1), future: [step, ...history.future] },
    document: step.before,
  };
}

/** The history one step forward and the document to show, or `undefined` with nothing to redo. */
export function stepForward(
  history: History,
): { readonly history: History; readonly document: BlowbackDocument } | undefined {
  const [step, ...rest] = history.future;
  if (step === undefined) return undefined;
  return { history: { past: [...history.past, step], future: rest }, document: step.after };
}
