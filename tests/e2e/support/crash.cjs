// Given to Electron with -r, so that it runs in the app's main process: opens a scenario, changes it, waits for
// its draft, kills the page, and prints what the page that takes its place shows. Playwright cannot do this:
// with its debugger attached, the new page never starts.
const { app, BrowserWindow } = require('electron');
const fs = require('node:fs');
const path = require('node:path');
const process = require('node:process');

const drafts = () => path.join(app.getPath('userData'), 'drafts');
const dirty = `document.querySelector('[data-testid="document-title"][data-dirty="true"]')`;

void app.whenReady().then(run);

async function run() {
  await shows(`document.querySelector('[data-testid="gallery-card-handover-29"]')`, '.click()');
  await shows(`document.querySelector('[data-testid="duplicate-scenario"]')`, '.click()');
  await shows(dirty);
  await until(() => fs.existsSync(drafts()) && fs.readdirSync(drafts()).length > 0);
  const loaded = new Promise((resolve) => page().once('did-finish-load', resolve));
  if (process.env.BLOWBACK_CRASH === 'memory')
    page()
      .executeJavaScript(
        'const all = []; for (;;) all.push(Array.from({ length: 1e5 }, Math.random))',
      )
      .catch(() => undefined); // it never answers
  else page().forcefullyCrashRenderer();
  await loaded; // before that, a question to the page is never answered
  await shows(dirty);
  const lines = `[...document.querySelectorAll('[data-testid="hero-chart"] path[data-line]')]`;
  await until(async () => (await ask(`${lines}.length`)) === 3);
  const title = await ask(`${dirty}.innerText`);
  process.stdout.write(`${JSON.stringify({ title, lines: await ask(`${lines}.length`) })}\n`);
  app.exit(0);
}

function page() {
  return BrowserWindow.getAllWindows()[0]?.webContents;
}

/** Waits until an element is there, and does something with it. */
async function shows(element, action = '') {
  await until(() => ask(`${element} !== null`));
  await ask(`{ ${element}${action}; undefined }`);
}

function ask(code) {
  return page()?.executeJavaScript(code);
}

async function until(holds) {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 200));
}
