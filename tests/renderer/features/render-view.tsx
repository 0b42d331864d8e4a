/** Renders a view with everything that the app puts around it; the session only writes down what it is asked. */
import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import {
  answerAsk,
  createTexts,
  documentFromGallery,
  finish,
  gallery,
  mexico,
  type BlowbackDocument,
  type Job,
} from '../../../models/index';
import {
  documentStore,
  resultsStore,
  SessionProvider,
  viewStore,
  type JobState,
  type Session,
} from '../../../renderer/store/index';
import { wordsOf, type Words } from '../../../renderer/store/words';

/** What a view asked the app for, in order. */
export interface Asked {
  readonly commands: string[];
  readonly started: BlowbackDocument[];
  readonly files: { readonly suggestedName: string; readonly text: string }[];
}

/** Jobs over the Mexico model that are done where they are asked for. */
export const jobsOnTheSpot: Session['jobs'] = {
  start<Part>(job: Job<Part>, tell: (state: JobState<Part>) => void) {
    const part = finish(job, (ask) => answerAsk(mexico, ask));
    tell({ status: 'done', part, done: 4, total: 4 });
    return () => undefined;
  },
};

/** A session that writes down. */
export function fakeSession(recent: readonly string[] = []): {
  readonly session: Session;
  readonly asked: Asked;
} {
  const asked: Asked = { commands: [], started: [], files: [] };
  const session: Session = {
    jobs: { start: () => () => undefined },
    send: (command) => asked.commands.push(command) > 0,
    handle: () => () => undefined,
    loadSets: ({ name }) => Promise.resolve(void asked.commands.push(`load sets of ${name}`)),
    start: (document) => Promise.resolve(asked.started.push(document) > 0),
    startLesson: (document) => Promise.resolve(asked.started.push(document) > 0),
    classes: {
      choose: () => undefined,
      stop: () => undefined,
      close: () => undefined,
      readsKept: true,
      readKept: () => Promise.resolve(),
      save: () => Promise.resolve(true),
      open: (key) => Promise.resolve(void asked.commands.push(`open ${key}`)),
    },
    openRecent: (path) => Promise.resolve(void asked.commands.push(`open ${path}`)),
    institutionFiles: () => Promise.resolve([]),
    recentFiles: () => Promise.resolve(recent.map((path) => ({ path, name: path }))),
    clearRecentFiles: () => Promise.resolve(),
    newWindow: () => Promise.resolve(),
    exportFile: ({ suggestedName, bytes }) => {
      asked.files.push({ suggestedName, text: new TextDecoder().decode(bytes) });
      return Promise.resolve();
    },
    exportPdf: ({ paper }) => Promise.resolve(void asked.commands.push(`pdf ${paper}`)),
    makesPdf: true,
    print: () => void asked.commands.push('print'),
    today: () => '2026-11-24',
    copyImage: () => Promise.resolve(),
    screens: {
      setFullScreen: () => Promise.resolve(),
      openAudience: () => Promise.resolve(),
      closeAudience: () => Promise.resolve(),
      onAudienceClosed: () => () => undefined,
    },
    copyText: () => Promise.resolve(),
  };
  return { session, asked };
}

export function renderView(ui: ReactNode, session = fakeSession().session): RenderResult {
  return render(ui, {
    wrapper: ({ children }) => (
      <I18nextProvider i18n={createTexts('en')}>
        <MantineProvider env="test">
          <SessionProvider value={session}>{children}</SessionProvider>
        </MantineProvider>
      </I18nextProvider>
    ),
  });
}

/** Opens a gallery entry in the window's stores, without results. */
export function openEntry(id: string): BlowbackDocument {
  const entry = gallery.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`No gallery entry ${id}`);
  const document = documentFromGallery(mexico, entry);
  documentStore.getState().replaceDocument(document);
  viewStore.getState().adopt(document.view);
  viewStore.setState({ openPanels: [] });
  resultsStore.setState({ scenarios: {} });
  return document;
}

/** English words without React. */
export function english(): Words {
  const texts = createTexts('en');
  return wordsOf('en', (key, values) => texts.t(key, { ...values }));
}

/** The key and values of the newest undoable step. */
export function lastEdit(): { readonly key: string; readonly values: object } | undefined {
  return documentStore.getState().past.at(-1)?.label;
}
