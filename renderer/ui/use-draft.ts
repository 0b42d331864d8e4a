/** What is being typed, apart from what is kept: it is handed over once, on Enter or when left. */
import { useEffect, useRef, useState } from 'react';
import { addDraft } from './open-drafts';

export interface Draft<Value> {
  /** What to show: the draft while there is one. */
  readonly shown: Value;
  /** Something was typed. */
  readonly type: (value: Value) => void;
  /** Hands the draft over if it differs from what is kept. */
  readonly commit: () => void;
  /** Forgets the draft. */
  readonly cancel: () => void;
  /** For the field: without a draft, undo and redo are about the document even while the field has the focus. */
  readonly mark: { readonly 'data-kept': true | undefined };
}

/** `onCommit` is called with a value that differs from `kept`, never while typing. */
export function useDraft<Value>(kept: Value, onCommit: (value: Value) => void): Draft<Value> {
  const [draft, setDraft] = useState<{ readonly value: Value }>();
  const isOpen = draft !== undefined && draft.value !== kept;
  const commit = () => {
    setDraft(undefined);
    if (draft && draft.value !== kept) onCommit(draft.value);
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => (isOpen ? addDraft(() => latest.current()) : undefined), [isOpen]);
  return {
    shown: draft ? draft.value : kept,
    // What is typed back to what is kept is a draft no longer, and takes no undo back.
    type: (value) => setDraft(value === kept ? undefined : { value }),
    commit,
    cancel: () => setDraft(undefined),
    mark: { 'data-kept': isOpen ? undefined : true },
  };
}
