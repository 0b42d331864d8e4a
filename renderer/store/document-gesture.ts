import { documentActions } from './hooks';

/** For a slider or a number of the document: what happens while a key or the pointer is held is one step of undo. */
export const documentGesture = {
  onStart: () => documentActions().beginGesture(),
  onEnd: () => documentActions().endGesture(),
} as const;
