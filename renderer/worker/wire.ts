/** What crosses between the window and a worker, and the few things that both ends need of it. */
import type { Answers, Task, TaskKind } from './task';

/** Window → worker. */
export interface Order {
  readonly number: number;
  readonly task: Task;
}

/** Worker → window. */
export type Delivery =
  | { readonly number: number; readonly kind: 'answer'; readonly answer: Answers[TaskKind] }
  /** A bug of ours: the task threw. */
  | { readonly number: number; readonly kind: 'failure'; readonly message: string };

/** One end of a line: a Worker, the inside of a Worker, or a MessagePort in tests. */
export interface Line {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** The buffers of all number columns in plain data, so that they move instead of being copied. */
export function buffersOf(value: unknown): Transferable[] {
  const found = new Set<ArrayBuffer>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null) return;
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
    return;
  }
  for (const part of Object.values(value)) collect(part, found);
}
