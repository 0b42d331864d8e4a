/** Shows the first of the dialogs that were asked for. Nothing at start is one, so they are fetched after it. */
import { createElement, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { desk } from '../../platform/index';
import type { Dialogs } from './questions';
import type { ShownDialog } from './shown-dialog';

export function DialogHost({ dialogs }: { readonly dialogs: Dialogs }) {
  const question = useStore(dialogs.store, ({ questions }) => questions[0]);
  const [fetched, setFetched] = useState<{ readonly component: typeof ShownDialog }>();
  const asked = question?.number;

  useEffect(() => {
    if (fetched !== undefined) return;
    // Anew with every question, should it not have come the first time.
    import('./shown-dialog').then(
      ({ ShownDialog: component }) => setFetched({ component }),
      (error: unknown) => {
        void desk.log({
          level: 'error',
          message: `Dialogs could not be loaded: ${String(error)}`,
        });
      },
    );
  }, [fetched, asked]);

  if (question === undefined || fetched === undefined) return null;
  return createElement(fetched.component, { key: question.number, question });
}
