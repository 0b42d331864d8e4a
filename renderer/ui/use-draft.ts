/** What is being typed, apart from what is kept: it is handed over once, on Enter or when left. */
import { useState } from 'react';

export interface Draft<Value> {
  /** What to show: the draft while there is one. */
  readonly shown: Value;
  /** Something was typed. */
  readonly type: (value: Value) => void;
  /** Hands the draft over if it differs from what is kept. */
  readonly commit: () => void;
  /** Forgets the draft. */
  readonly cancel: () => void;
}

/** `onCommit` is called with a value that differs from `kept`, never while typing. */
export function useDraft<Value>(kept: Value, onCommit: (value: Value) => void): Draft<Value> {
  const [draft, setDraft] = useState<{ readonly value: Value }>();
  return {
    shown: draft ? draft.value : kept,
    type: (value) => setDraft({ value }),
    commit: () => {
      setDraft(undefined);
      if (draft && draft.value !== kept) onCommit(draft.value);
    },
    cancel: () => setDraft(undefined),
  };
}
