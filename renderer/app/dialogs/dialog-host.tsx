/** Shows the first of the dialogs that were asked for. Nothing at start is one, so they are fetched after it. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { desk } from '../../platform/index';
import { FocusBack } from '../../ui/index';
import type { Dialogs } from './questions';
import type { ShownDialog } from './shown-dialog';

/** Milliseconds until another try for a question that waits: until it is answered, no command is carried out. */
const AGAIN = 2_000;

interface DialogHostProps {
  readonly dialogs: Dialogs;
  /** Fetches the dialogs; rejects if they cannot be had. */
  readonly fetchDialogs?: () => Promise<{ readonly ShownDialog: typeof ShownDialog }>;
}

const fetchAll = () => import('./shown-dialog');

export function DialogHost({ dialogs, fetchDialogs = fetchAll }: DialogHostProps) {
  const question = useStore(dialogs.store, ({ questions }) => questions[0]);
  const [fetched, setFetched] = useState<{ readonly component: typeof ShownDialog }>();
  const [failures, setFailures] = useState(0);
  const asked = question?.number;

  useEffect(() => {
    if (fetched !== undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    // Anew with every question and while one waits, should it not have come the first time.
    fetchDialogs().then(
      ({ ShownDialog: component }) => setFetched({ component }),
      (error: unknown) => {
        void desk.log({
          level: 'error',
          message: `Dialogs could not be loaded: ${String(error)}`,
        });
        if (asked !== undefined && !isOver)
          timer = setTimeout(() => setFailures((before) => before + 1), AGAIN);
      },
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [fetched, fetchDialogs, asked, failures]);

  const Fetched = fetched?.component;
  return (
    <>
      {/* A dialog goes at once when it is answered, so that the library never comes to do this. */}
      <FocusBack isOpen={question !== undefined} />
      {question !== undefined && Fetched !== undefined && (
        <Fetched key={question.number} question={question} />
      )}
    </>
  );
}
