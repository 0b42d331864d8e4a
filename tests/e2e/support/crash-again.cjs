// Given to Electron with -r, with a file to open: kills the page whenever it shows something, and prints what it
// showed each time: the file, the empty window, or that the window is gone. See crash.cjs for why not in Playwright.
const { app, BrowserWindow, dialog } = require('electron');
const process = require('node:process');

const MOST = 6;

// The clock stands still, so that on a slow machine too all crashes fall into the minute that the app looks at.
const began = Date.now();
Date.now = () => began;

void app.whenReady().then(run);

async function run() {
  const shown = [];
  let told = '';
  dialog.showMessageBox = (...given) => {
    told = given.at(-1).message;
    return Promise.resolve({ response: 0, checkboxChecked: false });
  };
  while (page() === undefined) await pause();
  while (shown.length < MOST) {
    const what = await now();
    shown.push(what);
    if (what === 'gone') break;
    const gone = new Promise((resolve) => page().once('render-process-gone', resolve));
    const loaded = new Promise((resolve) => page().once('did-finish-load', resolve));
    const closed = new Promise((resolve) => app.once('window-all-closed', resolve));
    page().forcefullyCrashRenderer();
    await gone;
    await Promise.race([loaded, closed]); // before that, a question to the page is never answered
  }
  process.stdout.write(`${JSON.stringify({ shown, told })}\n`);
  app.exit(0);
}

/** What the window shows, once it has settled. */
async function now() {
  for (;;) {
    const contents = page();
    if (contents === undefined) return 'gone';
    const found = await contents.executeJavaScript(`
      document.querySelector('[data-testid="hero-chart"] path[data-line]') ? 'file'
        : document.querySelector('[data-testid^="gallery-card-"]') ? 'empty' : ''`);
    // A file takes a moment longer than the gallery that it takes the place of.
    if (found === 'file') return found;
    if (found === 'empty' && (await stays(contents))) return found;
    await pause();
  }
}

async function stays(contents) {
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  return contents.executeJavaScript(
    `document.querySelector('[data-testid^="gallery-card-"]') !== null`,
  );
}

function page() {
  return BrowserWindow.getAllWindows()[0]?.webContents;
}

function pause() {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
