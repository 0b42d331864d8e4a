// Starts Electron on an app, in a user folder of its own, and waits for what is asked.
import { _electron } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
export const PATIENCE = 120_000;

/** Everything that is written meanwhile; gone in the end. */
export const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-bench-'));

const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const more = process.env.BLOWBACK_ELECTRON_ARGS?.split(' ') ?? [];

/** `app`: its folder; `files`: what it is to open. */
export function launch(app, name, files = []) {
  const user = path.join(folder, name);
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(
    path.join(user, 'settings.json'),
    JSON.stringify({ language: 'en', theme: 'light', toured: true }),
  );
  return _electron.launch({
    cwd: ROOT,
    args: [app, `--user-data-dir=${user}`, '--log-level=3', ...flags, ...more, ...files],
  });
}

/** An app that shows one page of this HTML in a window of our size, and does nothing else. */
export function pageApp(name, html) {
  const app = path.join(folder, name);
  fs.mkdirSync(app);
  fs.writeFileSync(path.join(app, 'package.json'), `{"name":"${name}","main":"main.js"}`);
  fs.writeFileSync(path.join(app, 'page.html'), html);
  fs.writeFileSync(
    path.join(app, 'main.js'),
    "const { app, BrowserWindow } = require('electron');\n" +
      'app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 832 })' +
      ".loadFile(require('node:path').join(__dirname, 'page.html')));\n",
  );
  return app;
}

/** Milliseconds until the selector is there in the first window, and the app for who goes on with it. */
export async function timedStart(app, name, selector, files) {
  const since = performance.now();
  const electron = await launch(app, name, files);
  const loaded = new Set();
  electron.context().on('request', (request) => loaded.add(request.url().split('/').pop()));
  const page = await electron.firstWindow();
  await page.waitForSelector(selector, { state: 'attached', timeout: PATIENCE });
  return { time: performance.now() - since, electron, page, loaded };
}
