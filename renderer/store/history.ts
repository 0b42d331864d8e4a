/**
 * The labelled history of edits: snapshots that share structure, so a step costs what it changed.
 * Pure functions; the document store holds the result.
 */
import type { BlowbackDocument } from '../../models/index';
import type { Label } from './label';

/** One edit, or one whole drag. Where `before` is `after`, nothing of it can be taken back any more: only its line stays. */
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

/** The newest step that can be taken back. */
export function undoable(past: readonly HistoryStep[]): HistoryStep | undefined {
  return past.findLast(canBeUndone);
}

/** Whether undo changes something. */
export function canBeUndone({ before, after }: HistoryStep): boolean {
  return before !== after;
}

/** The history one step back and the document to show, or `undefined` with nothing to undo. */
export function stepBack(
  history: History,
): { readonly history: History; readonly document: BlowbackDocument } | undefined {
  const step = undoable(history.past);
  if (step === undefined) return undefined;
  return {
    history: {
      past: history.past.filter((other) => other !== step),
      future: [step, ...history.future],
    },
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

/** The history with something in every state that undo and redo lead to; a step that changes nothing else is settled. */
export function settle(
  { past, future }: History,
  change: (document: BlowbackDocument) => BlowbackDocument,
): History {
  const known = new Map<BlowbackDocument, BlowbackDocument>();
  const changed = (document: BlowbackDocument) => {
    const after = known.get(document) ?? change(document);
    known.set(document, after);
    return after;
  };
  const settled = (step: HistoryStep): HistoryStep => {
    const before = changed(step.before);
    const after = changed(step.after);
    return { ...step, before, after: isAlike(before, after) ? before : after };
  };
  return { past: past.map(settled), future: future.map(settled).filter(canBeUndone) };
}

/** Whether two documents hold the same things, told by their identity. */
export function isAlike(one: BlowbackDocument, other: BlowbackDocument): boolean {
  const keys = Object.keys({ ...one, ...other }) as readonly (keyof BlowbackDocument)[];
  return keys.every((key) => {
    const [left, right]: readonly unknown[] = [one[key], other[key]];
    if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
    return left.length === right.length && left.every((item, at) => item === right[at]);
  });
}
