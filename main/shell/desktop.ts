/** Puts the parts of the desktop app together. */
import { app, Menu, nativeTheme } from 'electron';
import { systemTheme } from './system-theme';
import path from 'node:path';
import { createTranslator, type Translate } from '../../models/index';
import { notify } from '../ipc/notify';
import { receiveCalls } from '../ipc/receive-calls';
import { circumstances } from './circumstances';
import { languageFor } from './language';
import { lockDown } from './lockdown';
import { menuTemplate, type MenuActions } from './menu-template';
import { createDialogs } from './native-dialogs';
import { originOf } from './origin';
import { serveRenderer } from './protocol';
import { policyFile, portableFolder } from './places';
import { openCabinet } from './start-up';
import { createSystem } from './system';
import { createWindowQuestions } from './window-questions';
import { createWindows } from './windows';

export interface Desktop {
  /** Opens files; with none, shows the window in front, or an empty one. */
  open(files: readonly string[]): Promise<void>;
  /** True if the app should go on without a window until the user asks for one. */
  keepWithoutWindow(): boolean;
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>;
  /** Notes a failure that nobody handled. */
  report(failure: unknown): void;
}

/** Reads what the app keeps while Electron gets ready, and waits for both. */
export async function startDesktop(): Promise<Desktop> {
  const now = circumstances();
  const [cabinet] = await Promise.all([
    openCabinet({ folder: app.getPath('userData'), policyFile: policyFile(now) }, () => showMenu()),
    app.whenReady(),
  ]);
  const policies = { ...cabinet.policies, portable: portableFolder(now) };
  const { log, saver, settings, recent, drafts, placeStore } = cabinet;
  const development = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  const origin = originOf(development);
  let translate: Translate;
  learnLanguage();

  lockDown(origin, log);
  if (development === undefined) serveRenderer(path.join(import.meta.dirname, '../renderer'));
  nativeTheme.themeSource = systemTheme(settings.current().theme);

  const windows = createWindows({
    origin,
    placeStore,
    firstPlace: cabinet.firstPlace,
    drafts,
    recent,
    log,
    questions: createWindowQuestions(() => translate),
  });
  const system = createSystem(log, settingsChanged);
  const dialogs = createDialogs({
    text: () => translate,
    documents: cabinet.policies.lessonFolder ?? app.getPath('documents'),
  });
  receiveCalls({
    isOwnPage: (address) => origin.owns(address),
    services: { saver, settings, policies, recent, drafts, log, dialogs, windows, system },
  });
  showMenu();
  log.write('info', `started ${JSON.stringify(system.versions())}`);

  function learnLanguage(): void {
    const language = languageFor(settings.current().language, app.getPreferredSystemLanguages());
    translate = createTranslator(language);
  }

  function showMenu(): void {
    const content = {
      translate,
      recent: recent.list(),
      platform: process.platform,
      developing: development !== undefined,
    };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(content, actions())));
  }

  function actions(): MenuActions {
    return {
      command(command) {
        const front = windows.front();
        if (front === undefined) windows.open();
        else notify(front.window.webContents, 'command', command);
      },
      newWindow: () => windows.open(),
      openRecent: (file) => void windows.openFile(file),
      clearRecent: () => void recent.clear(),
      openLog: () => void system.openLog(),
    };
  }

  function settingsChanged(): void {
    learnLanguage();
    nativeTheme.themeSource = systemTheme(settings.current().theme);
    showMenu();
    for (const { window } of windows.all())
      notify(window.webContents, 'settings', settings.current());
  }

  return {
    async open(files) {
      for (const file of files) await windows.openFile(file);
      if (files.length === 0) windows.show();
    },
    keepWithoutWindow: () => process.platform === 'darwin' && !windows.quitting(),
    async settled() {
      await drafts.idle();
      await saver.idle();
    },
    report(failure) {
      const words = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
      log.write('error', `unhandled: ${words}`);
    },
  };
}
