/** Puts the app together: stores, workers, files, commands; returns what the components need. */
import { notifications } from '@mantine/notifications';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { mexico } from '../../models/index';
import { desk, droppedFiles, lendUnsavedDialog, startOffline } from '../platform/index';
import {
  classStore,
  createCommandBus,
  createJobs,
  documentStore,
  handStore,
  resultsStore,
  settingsStore,
  startResultsFeed,
  viewStore,
  type CommandBus,
  type Jobs,
  type ResultsFeed,
  type Session,
} from '../store/index';
import { handOverDrafts } from '../ui/open-drafts';
import { startCommands } from './commands';
import { createDialogs, type Dialogs } from './dialogs/questions';
import { createClassReading } from './files/class-reading';
import { showClass } from './files/show-class';
import { startClosing } from './files/closing';
import { startDrafts } from './files/drafts';
import { createOpening, type Opening } from './files/opening';
import type { FileParts } from './files/parts';
import { recover } from './files/recovery';
import { createSaving } from './files/saving';
import { createSession } from './session';
import { startShortcuts } from './shortcuts';
import { createWindowTexts, fetchWords, languageOf, type Texts } from './texts/texts';
import { onNotFetched } from './not-fetched';
import { offerTour } from './tour/offer-tour';
import { createTourStore, type TourStore } from './tour/tour-store';
import { startWorkers, type Workers } from './workers';

export interface App {
  readonly texts: Texts;
  readonly session: Session;
  readonly dialogs: Dialogs;
  readonly tour: TourStore;
  /** True while the file that the window was opened for is on its way. */
  readonly arriving: StoreApi<boolean>;
  readonly openDropped: (file: File) => void;
  /** A folder or several files were dropped: a class. */
  readonly openManyDropped: (dropped: DataTransfer) => void;
  /** Offers drafts and opens the file that the window was started with. To be called once, when the page is drawn. */
  readonly begin: () => Promise<void>;
}

/** Never ends: an app lives as long as its window. `forFile`: the window was opened for a file. */
export async function startApp(forFile: boolean): Promise<App> {
  // Workers take the longest to be of use, so they are asked for first.
  const workers = startWorkers(mexico);
  const texts = await startSettings();
  const dialogs = createDialogs();
  lendUnsavedDialog((title) => dialogs.ask('unsaved', { title }));
  const parts: FileParts = {
    desk,
    model: mexico,
    document: documentStore,
    view: viewStore,
    results: resultsStore,
    dialogs,
    translate: texts.translate,
    language: () => texts.language(),
    describe: (key, values) => texts.i18n.t(key, { ...values }),
    tell: (message) =>
      void notifications.show({ message, autoClose: 3_000, ...closedBy(texts.translate) }),
  };
  const jobs = startResults(parts, workers);
  const arriving = createStore(() => forFile);

  const saving = createSaving(parts, (answer) => opening.reload(answer));
  const warn = () => warnWith(texts.translate, 'shell.draft.failed');
  const drafts = startDrafts(parts, saving.textNow, warn);
  const opening: Opening = createOpening(parts, saving.save, drafts.drop, (file) =>
    showClass(parts, classes, file),
  );
  const classes = createClassReading(parts, classStore);
  const bus = createCommandBus();
  const send = unlessAsking(dialogs, afterTyping(bus.send));
  const tour = createTourStore();
  startCommands(parts, bus, { saving, opening, tour, send, language: () => texts.language() });
  startShortcuts(window, send);
  startClosing(parts, opening.mayLeave, drafts.keepNow);
  desk.onOpenFile((answer) => void opening.show(answer));

  /** What earlier sessions left behind, and the file that the window was opened for. */
  async function arrive() {
    await recover(parts, drafts.keepNow);
    const answer = await desk.startFile();
    if (answer !== undefined) await opening.show(answer);
    return answer;
  }

  return {
    texts,
    session: createSession(parts, bus, opening, jobs, classes),
    dialogs,
    tour,
    arriving,
    openDropped: (file) => void desk.openDropped(file).then(opening.show),
    openManyDropped: (dropped) => {
      viewStore.getState().showView('class');
      void droppedFiles(dropped).then((chosen) => classes.read(chosen));
    },
    async begin() {
      startOffline(
        () => parts.tell(texts.translate('shell.newerVersion')),
        (message) => void desk.log({ level: 'warn', message }),
      );
      const stop = dialogs.store.subscribe(() => arriving.setState(false, true));
      // Also where it fails: the gallery is not to be waited for in vain.
      const answer = await arrive().finally(() => {
        stop();
        arriving.setState(false, true);
        workers.warmUpSoon();
      });
      // Who comes with a file in hand has something else in mind.
      if (answer === undefined)
        offerTour({ settings: settingsStore, document: documentStore, view: viewStore, tour });
    },
  };
}

/**
 * What is being typed belongs where it was begun, and is a step of its own: it is handed over before a command that may
 * lead elsewhere. Undo and redo see for themselves whether they are about a text.
 */
function afterTyping(send: CommandBus['send']): CommandBus['send'] {
  return (command) => {
    if (command !== 'undo' && command !== 'redo') {
      handOverDrafts();
      documentStore.getState().checkpoint();
    }
    return send(command);
  };
}

/** While a dialog asks something, commands wait for its answer; undo and redo are about the text in it. */
function unlessAsking(dialogs: Dialogs, send: CommandBus['send']): CommandBus['send'] {
  return (command) => {
    if (dialogs.store.getState().questions.length === 0) return send(command);
    return command !== 'undo' && command !== 'redo';
  };
}

/** Settings hold before anything is drawn, and whenever they change, here or in another window. */
async function startSettings(): Promise<Texts> {
  // Nearly always the right one, and then it is there as soon as the settings are.
  fetchWords(languageOf('system', navigator.languages)).catch(() => undefined); // told below
  settingsStore.setState(await desk.settings());
  const language = () => languageOf(settingsStore.getState().language, navigator.languages);
  const texts = await createWindowTexts(language());
  const name = () => (document.documentElement.lang = texts.language());
  name();
  const tellNotFetched = () => warnWith(texts.translate, 'shell.notFetched');
  onNotFetched(window, tellNotFetched);
  if (texts.language() !== language()) tellNotFetched(); // another language steps in
  settingsStore.subscribe(() => {
    texts.use(language()).then(name, (error: unknown) => {
      void desk.log({ level: 'error', message: `The language stays as it was: ${String(error)}` });
    });
  });
  desk.onSettings((settings) => settingsStore.setState(settings));
  return texts;
}

function startResults({ translate }: FileParts, workers: Workers): Jobs {
  const { runner } = workers;
  const failed = (error: Error) => {
    void desk.log({
      level: 'error',
      message: `Numbers not computed: ${error.stack ?? error.message}`,
    });
    warnWith(translate, 'shell.workers.failed');
  };
  workers.onCrash(({ shelvesLost, message }) => {
    void desk.log({ level: 'error', message: `A worker ended: ${message}` });
    warnWith(translate, 'shell.workers.restarted');
    if (shelvesLost) feed.shelvesLost();
  });
  const feed: ResultsFeed = startResultsFeed({
    model: mexico,
    runner,
    document: documentStore,
    view: viewStore,
    settings: settingsStore,
    results: resultsStore,
    hand: handStore,
    onFailure: failed,
  });
  return createJobs(runner);
}

/** A warning stays until it is closed; the same one is not shown twice. */
function warnWith(translate: FileParts['translate'], key: Warning): void {
  const message = translate(key);
  const how = { color: 'orange', autoClose: false, ...closedBy(translate) } as const;
  notifications.show({ id: message, message, ...how });
}

type Warning =
  'shell.draft.failed' | 'shell.notFetched' | 'shell.workers.failed' | 'shell.workers.restarted';

/** The name of a message's cross, for those who cannot see it. */
function closedBy(translate: FileParts['translate']) {
  return { closeButtonProps: { 'aria-label': translate('shell.close') } };
}
