/** Starts and ends the real app, in a user folder of the test's own. */
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Desk, Settings } from '../../../main/contract/contract';
import { watch } from './watch';

/** The project, from which the app is started. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

declare global {
  interface Window {
    /** The desk as a page has it; the browser's types know nothing of it here. */
    readonly desk?: Desk;
  }
}

export interface Blowback {
  readonly electron: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  /** Everything that went wrong so far: errors on the console, requests to anywhere but the app itself. */
  readonly troubles: readonly string[];
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A folder of the test's own, with the user folder of the app in it; gone when the tests are over. */
export function testFolder(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-e2e-')));
  folders.push(folder);
  return folder;
}

export interface StartOptions {
  readonly folder: string;
  readonly files?: readonly string[];
  readonly settings?: Partial<Settings>;
  /** Folder of another build of the app, such as a mutant; absent: the build itself. */
  readonly app?: string;
}

/** Few runs: the bands are looked at, not measured. English, whatever the computer speaks. Shown around already. */
const settingsForTests: Partial<Settings> = {
  language: 'en',
  theme: 'light',
  runs: 50,
  toured: true,
};

/** Writes the settings of a test's own user folder, unless it has some and no others are wanted. */
function writeSettings(folder: string, settings?: Partial<Settings>): void {
  const file = path.join(folder, 'user', 'settings.json');
  if (settings === undefined && fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...settingsForTests, ...settings }));
}

/** Starts the app and waits until its page is drawn. */
export async function start({
  folder,
  files = [],
  settings,
  app,
}: StartOptions): Promise<Blowback> {
  writeSettings(folder, settings);
  const [here = '.', ...rest] = words(folder, files);
  const electron = await _electron.launch({ args: [app ?? here, ...rest], cwd: ROOT });
  const troubles: string[] = [];
  electron.on('window', (window) => watch(window, 'app://blowback/', troubles));
  const page = await electron.firstWindow();
  try {
    await expect(page.getByTestId('frame-header')).toBeVisible();
  } catch (failure) {
    await leave(electron);
    throw new Error(`The page was not drawn.\n${troubles.join('\n')}`, { cause: failure });
  }
  return { electron, page, troubles };
}

/** Ends the app without any question. Fails if something went wrong on the way. */
export async function end(blowback: Blowback | undefined): Promise<void> {
  if (blowback === undefined) return; // it could not be started, which has been said
  await leave(blowback.electron);
  expect(blowback.troubles).toEqual([]);
}

/** Ends the app as a user does who has nothing unsaved. Fails if something went wrong on the way. */
export async function quit({ electron, troubles }: Blowback): Promise<void> {
  await electron.close();
  expect(troubles).toEqual([]);
}

/** Ends the app as a crash would, whatever is unsaved. */
export async function leave(electron: ElectronApplication): Promise<void> {
  if (isOver(electron)) return;
  const gone = electron.waitForEvent('close').catch(() => undefined);
  // The answer is lost with the process that should give it.
  await electron.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
  await gone;
}

/** Starts the app once more in the same user folder; resolves with that instance's exit code. */
export function startAgain(folder: string, ...files: string[]): Promise<number | null> {
  const child = spawn(program(), [...asRoot(), ...words(folder, files)], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Runs the app without Playwright to its end, with options for Electron; resolves with what it printed. */
export function run(
  folder: string,
  options: readonly string[],
  { app, files = [] }: Pick<StartOptions, 'app'> & { readonly files?: readonly string[] } = {},
): Promise<string> {
  writeSettings(folder);
  const [here = '.', ...rest] = words(folder, files);
  const child = spawn(program(), [...options, ...asRoot(), app ?? here, ...rest], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 200_000, // less than a test has, so that nothing is left running
  });
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString('utf8')));
  return new Promise((resolve) => child.once('close', () => resolve(printed)));
}

/** Titles of all windows. */
export function titles({ electron }: Blowback): Promise<string[]> {
  return electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
}

/** Chooses an entry of the application's menu by its words, such as `File`, `New window`. */
export async function chooseMenu({ electron }: Blowback, ...labels: string[]): Promise<void> {
  await electron.evaluate(({ Menu }, wanted) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    for (const label of wanted.slice(0, -1))
      items = items.find((item) => item.label === label)?.submenu?.items ?? [];
    const last = items.find((item) => item.label === wanted.at(-1));
    if (last === undefined) throw new Error(`No menu entry ${wanted.join(' > ')}`);
    Reflect.apply(last.click, last, []);
  }, labels);
}

/** The size of the first window's page. */
export async function resize({ electron }: Blowback, width: number, height: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

function words(folder: string, files: readonly string[]): string[] {
  const extra = process.env['BLOWBACK_ELECTRON_ARGS']?.split(' ').filter((word) => word !== '');
  return ['.', ...(extra ?? []), `--user-data-dir=${path.join(folder, 'user')}`, ...files];
}

function program(): string {
  const file: unknown = createRequire(import.meta.url)('electron'); // in Node, the program's path
  if (typeof file !== 'string') throw new Error('Electron is not installed');
  return file;
}

function isOver(electron: ElectronApplication): boolean {
  try {
    const { exitCode, signalCode } = electron.process();
    return exitCode !== null || signalCode !== null;
  } catch {
    return true; // Playwright has let go of it
  }
}

/** Playwright sees to this by itself. */
function asRoot(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
