// `npm run bench -- --app`: the built app as a user meets it, from start to a dragged lever. What has a
// floor is measured beside it in the same rounds. Started by scripts/bench.mjs.
/* global document, requestAnimationFrame, MutationObserver, KeyboardEvent -- what runs in the page */
import { _electron } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const STARTS = 5;
const STEPS = 60;
const VIEWS = ['compare', 'rules', 'notes', 'explore'];
const VIEW_ROUNDS = 5;
const LEVER = 'prison-hardness';
const PATIENCE = 60_000;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-bench-'));
const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const more = process.env.BLOWBACK_ELECTRON_ARGS?.split(' ') ?? [];

/** Starts Electron on an app, in a user folder of its own. */
function launch(app, name) {
  const user = path.join(folder, name);
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(
    path.join(user, 'settings.json'),
    JSON.stringify({ language: 'en', toured: true }),
  );
  return _electron.launch({
    cwd: ROOT,
    args: [app, `--user-data-dir=${user}`, '--log-level=3', ...flags, ...more],
  });
}

/** An app that opens an empty window and does nothing else. */
function emptyApp() {
  const app = path.join(folder, 'empty');
  fs.mkdirSync(app);
  fs.writeFileSync(path.join(app, 'package.json'), '{"name":"empty","main":"main.js"}');
  fs.writeFileSync(
    path.join(app, 'main.js'),
    "const { app, BrowserWindow } = require('electron');\n" +
      "app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<p id=there>.</p>'));\n",
  );
  return app;
}

/** Milliseconds until the selector is there in the first window, and the app for who goes on with it. */
async function timedStart(app, name, selector) {
  const since = performance.now();
  const electron = await launch(app, name);
  const loaded = new Set();
  electron.context().on('request', (request) => loaded.add(request.url().split('/').pop()));
  const page = await electron.firstWindow();
  await page.waitForSelector(selector, { timeout: PATIENCE });
  return { time: performance.now() - since, electron, page, loaded };
}

async function starts() {
  const empty = emptyApp();
  const times = { empty: [], ours: [] };
  for (let round = 0; round < STARTS; round += 1) {
    const floor = await timedStart(empty, `empty-${round}`, '#there');
    times.empty.push(floor.time);
    await floor.electron.close();
    const ours = await timedStart('.', `user-${round}`, '[data-testid="frame-header"]');
    times.ours.push(ours.time);
    await ours.electron.close();
  }
  return times;
}

/** The time from a lever's key event to the frame after its lines have changed, step by step. */
async function drag(page) {
  const thumb = page.getByTestId(`lever-${LEVER}`).getByRole('slider');
  await thumb.focus();
  return thumb.evaluate(async (element, steps) => {
    const chart = document.querySelector('[data-testid="hero-chart"]');
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const times = [];
    for (let step = 0; step < steps; step += 1) {
      const changed = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(true);
        });
        observer.observe(chart, { subtree: true, attributes: true, attributeFilter: ['d'] });
        setTimeout(resolve, 3000, false);
      });
      const key = Math.floor(step / 10) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight';
      const since = performance.now();
      element.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true }));
      const isChanged = await changed;
      await frame();
      if (isChanged) times.push(performance.now() - since);
    }
    return times;
  }, STEPS);
}

/** The time from a click on a view's tab to the second frame after it. */
async function switchViews(page) {
  const times = [];
  for (let round = 0; round < VIEW_ROUNDS; round += 1)
    for (const view of VIEWS)
      times.push(
        await page.getByTestId(`view-tab-${view}`).evaluate(async (tab) => {
          const since = performance.now();
          tab.click();
          for (let frame = 0; frame < 2; frame += 1)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          return performance.now() - since;
        }),
      );
  return times;
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** A line of the table; the ratio is that of the medians. */
function row(what, values, { floor, goal } = {}) {
  const [p50, p95] = [quantile(values, 0.5), quantile(values, 0.95)];
  const ratio = floor === undefined ? undefined : p50 / quantile(floor, 0.5);
  const meets = goal === undefined ? undefined : ratio <= goal;
  return {
    what,
    times: values.length,
    p50,
    p95,
    floor: floor && quantile(floor, 0.5),
    ratio,
    goal,
    meets,
  };
}

function print(rows) {
  const heads = ['what', 'times', 'p50 ms', 'p95 ms', 'floor ms', 'ratio', 'goal', ''];
  const number = (value, digits) => value?.toFixed(digits) ?? '';
  const lines = rows.map((one) => [
    one.what,
    String(one.times),
    number(one.p50, 1),
    number(one.p95, 1),
    number(one.floor, 1),
    number(one.ratio, 2),
    one.goal === undefined ? '' : `≤ ${one.goal}`,
    one.meets === undefined ? '' : one.meets ? 'meets' : 'misses',
  ]);
  const all = [heads, ...lines];
  const widths = heads.map((_, at) => Math.max(...all.map((line) => line[at].length)));
  for (const line of all)
    console.log(
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
        .join('  ')
        .trimEnd(),
    );
}

/** Sizes of the page's scripts in kB, largest first: those that it has loaded so far, and what may come later. */
function sizes(loaded) {
  const assets = path.join(ROOT, 'out', 'renderer', 'assets');
  return fs
    .readdirSync(assets)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({
      file,
      kB: Math.round(fs.statSync(path.join(assets, file)).size / 1000),
      atStart: loaded.has(file),
    }))
    .sort((a, b) => b.kB - a.kB);
}

let running;
try {
  const { empty, ours } = await starts();
  const first = await timedStart('.', 'use', '[data-testid="gallery-card-handover-29"]');
  running = first.electron;
  const { page } = first;
  const scripts = sizes(first.loaded);
  const since = performance.now();
  await page.getByTestId('gallery-card-handover-29').click();
  await page.waitForSelector('[data-testid="hero-chart"] path[d]', { timeout: PATIENCE });
  const opened = performance.now() - since;
  await page.waitForTimeout(5000); // the bands of what was opened come first
  const heapOf = () => page.evaluate(() => performance.memory?.usedJSHeapSize ?? 0);
  const before = await heapOf();
  const steps = await drag(page);
  const after = await heapOf();
  const switched = await switchViews(page);
  const rows = [
    row('start to a drawn window ÷ an empty window', ours, { floor: empty, goal: 2.5 }),
    row('gallery card to first chart', [opened]),
    row('lever event to painted lines', steps),
    row('view switched to second frame', switched),
  ];
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model}, load ${os.loadavg()[0].toFixed(2)}`;
  console.log(`${machine}; milliseconds by the clock\n`);
  print(rows);
  console.log(
    `Heap of the page: ${(before / 1e6).toFixed(0)} MB before dragging, ${(after / 1e6).toFixed(0)} MB after.`,
  );
  const total = (some) => some.reduce((all, { kB }) => all + kB, 0);
  const start = scripts.filter(({ atStart }) => atStart);
  console.log(
    `Scripts at start: ${start.length} files, ${total(start)} kB of ${total(scripts)} kB; the largest: ` +
      start
        .slice(0, 3)
        .map(({ file, kB }) => `${file} ${kB} kB`)
        .join(', '),
  );
  const file = path.join(ROOT, 'out', 'bench-app.json');
  fs.writeFileSync(
    file,
    JSON.stringify({ machine, rows, heap: { before, after }, scripts }, null, 2),
  );
  console.log(`The numbers are in ${path.relative(ROOT, file)}.`);
} finally {
  await running?.evaluate(({ app }) => app.exit(0)).catch(() => undefined); // the answer goes with the app
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
