/** The desktop app's beginning and end. */
import { app } from 'electron';
import path from 'node:path';
import { circumstances } from './circumstances';
import { startDesktop, type Desktop } from './desktop';
import { fileArguments } from './file-arguments';
import { portableFolder } from './places';
import { declareScheme } from './protocol';

declareScheme();
// Asking for the sandbox would undo --no-sandbox, which root needs, and Electron would then not start at all.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Before the lock is asked for: each user folder has an instance of its own.
const userFolder = app.commandLine.getSwitchValue('user-data-dir');
const beside = portableFolder(circumstances());
if (userFolder !== '') app.setPath('userData', path.resolve(userFolder));
else if (beside !== undefined) app.setPath('userData', beside);

const files = fileArguments(process.argv.slice(1), process.cwd());
if (app.requestSingleInstanceLock({ files })) begin();
else app.quit(); // the first instance opens the files

function begin(): void {
  // Not awaited at the top level: Electron is not ready before this module has been run to its end.
  const starting = startDesktop();

  openInTime(starting);
  endInOrder(starting);
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (failure: unknown) => {
      void starting.then((desktop) => desktop.report(failure));
    });

  starting
    .then((desktop) => desktop.open(files))
    .catch((error: unknown) => {
      process.stderr.write(`Blowback could not start. ${String(error)}\n`);
      app.exit(1);
    });
}

/** Files that come while the app runs: from a second instance, or from the system. */
function openInTime(starting: Promise<Desktop>): void {
  app.on('second-instance', (_, words, folder, given) => {
    void starting.then((desktop) => desktop.open(filesOf(given) ?? fileArguments(words, folder)));
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void starting.then((desktop) => desktop.open([file]));
  });
  app.on('activate', () => {
    void starting.then((desktop) => desktop.open([]));
  });
}

/** The files that the second instance understood; the argument list that Electron passes on is reordered. */
function filesOf(given: unknown): readonly string[] | undefined {
  if (typeof given !== 'object' || given === null || !('files' in given)) return undefined;
  const { files } = given;
  return Array.isArray(files) && files.every((file) => typeof file === 'string')
    ? files
    : undefined;
}

function endInOrder(starting: Promise<Desktop>): void {
  let settled = false;
  app.on('window-all-closed', () => {
    void starting.then((desktop) => {
      if (!desktop.keepWithoutWindow()) app.quit();
    });
  });
  app.on('will-quit', (event) => {
    if (settled) return;
    event.preventDefault();
    void starting
      .then((desktop) => desktop.settled())
      .finally(() => {
        settled = true;
        app.quit();
      });
  });
}
