// `npm run bench -- --app`: the built app as a user meets it, from start to a dragged lever, a class and a tornado.
// What has a floor is measured beside it in the same run. Started by scripts/bench.mjs, with minutes of dragging.
/* global document, requestAnimationFrame -- what runs in the page */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { kernelAlone } from './kernel-alone.mjs';
import { folder, pageApp, PATIENCE, ROOT, timedStart } from './launch.mjs';
import { print, row } from './table.mjs';
import {
  CHARTS_BY_HAND,
  drawByHand,
  linesThenBands,
  moveAnother,
  nextLever,
  pressKey,
  SWEEPS,
  SWEEPS_BACK,
  sweepsFor,
  workPerStep,
} from './work.mjs';

const MINUTES = Number(process.argv[2] ?? 10);
const STARTS = 5;
const VIEWS = ['compare', 'rules', 'notes', 'explore'];
const VIEW_ROUNDS = 5;
const CLASS = 200;
const SECOND = 1000;
const FRAME = SECOND / 60;
/** Runs of the bands that are to follow a moving hand. */
const MANY_RUNS = 200;
const CARD = '[data-testid="gallery-card-handover-29"]';
const CHART = '[data-testid="hero-chart"] path[data-line]';

/** Windows still open, closed in the end whatever happens. */
const running = new Set();

async function opened(...asked) {
  const started = await timedStart(...asked);
  running.add(started.electron);
  return started;
}

async function leave(electron) {
  running.delete(electron);
  await electron.evaluate(({ app }) => app.exit(0)).catch(() => undefined); // the answer goes with the app
}

/** Starts in turn: an empty window, ours in the gallery, ours with a document to its first chart. */
async function starts(file) {
  const empty = pageApp('empty', '<p id="there">.</p>');
  const times = { empty: [], ours: [], chart: [] };
  for (let round = 0; round < STARTS; round += 1)
    for (const [kind, app, selector, files] of [
      ['empty', empty, '#there', []],
      ['ours', '.', '[data-testid="frame-header"]', []],
      ['chart', '.', CHART, [file]],
    ]) {
      const { time, electron } = await opened(app, `${kind}-${round}`, selector, files);
      times[kind].push(time);
      await leave(electron);
    }
  return times;
}

/** Four scenarios, their bands drawn, saved to a file. */
async function prepare({ electron, page }, file) {
  await page.locator(CARD).click();
  await page.waitForSelector(CHART, { timeout: PATIENCE });
  for (let copies = 0; copies < 2; copies += 1)
    await page.getByTestId('duplicate-scenario').click();
  await settled(page);
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('Control+s');
  await page.locator('[data-testid="document-title"][data-dirty="false"]').waitFor();
}

async function settled(page) {
  await page.waitForTimeout(300);
  await page.getByTestId('progress').waitFor({ state: 'detached', timeout: PATIENCE });
}

async function focusLever(page) {
  await page.getByTestId('lever-prison-hardness').getByRole('slider').focus();
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

async function tornado(page) {
  const since = performance.now();
  await page.getByTestId('view-tab-robust').click();
  await page.getByTestId('tornado-chart').waitFor({ timeout: PATIENCE });
  await page.waitForFunction(
    () => document.querySelector('[data-testid="job-progress"] progress') === null,
    undefined,
    { timeout: PATIENCE },
  );
  return performance.now() - since;
}

/** Two hundred files of a class to a wall with a row for each. */
async function openClass(page, file) {
  const text = fs.readFileSync(file, 'utf8');
  const files = Array.from({ length: CLASS }, (_, at) => {
    const one = path.join(folder, `student-${at}.blowback`);
    fs.writeFileSync(one, text);
    return one;
  });
  await page.getByTestId('home').click();
  await page.getByTestId('open-class').click();
  const since = performance.now();
  await page.getByTestId('class-files-input').setInputFiles(files);
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-testid="class-row"]').length === count,
    CLASS,
    { timeout: PATIENCE },
  );
  return performance.now() - since;
}

/** Bytes in use after a collection, before and after minutes of dragging. */
async function heapOverMinutes(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  await settled(page);
  const before = await heap();
  const until = performance.now() + MINUTES * 60_000;
  let steps = 0;
  for (; performance.now() < until; steps += 1) {
    await page.keyboard.press(Math.floor(steps / 40) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
    await page.waitForTimeout(30);
  }
  await settled(page);
  return { minutes: MINUTES, steps, before, after: await heap() };
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

/** The steps that moved the lines and brought bands of 200 runs. */
function withBands(steps) {
  return steps.filter(({ manyAfter }) => manyAfter !== undefined);
}

/** The work until something was painted; steps that painted nothing are left out. */
function paintedOf(works) {
  return works.map(({ painted }) => painted).filter((work) => work !== undefined);
}

async function workByHand() {
  const { electron, page } = await opened(pageApp('by-hand', CHARTS_BY_HAND), 'hand', '#there');
  const works = await workPerStep(page, drawByHand);
  await leave(electron);
  return works;
}

try {
  const file = path.join(folder, 'four.blowback');
  const first = await opened('.', 'use', CARD);
  const { page } = first;
  const scripts = sizes(first.loaded);
  await prepare(first, file);
  const stepped = await page.evaluate(linesThenBands, sweepsFor(SWEEPS, 0));
  await moveAnother(page);
  await settled(page);
  const resting = await page.evaluate(linesThenBands, sweepsFor(SWEEPS_BACK, SECOND));
  await moveAnother(page);
  await settled(page);
  const work = await workPerStep(page, pressKey, (at) => nextLever(page, at));
  const hand = await workByHand();
  await settled(page);
  const switched = await switchViews(page);
  await focusLever(page);
  const heap = await heapOverMinutes(page);
  const storm = await tornado(page);
  await page.keyboard.press('Control+s');
  await page.locator('[data-testid="document-title"][data-dirty="false"]').waitFor();
  const wall = await openClass(page, file);
  await leave(first.electron);
  const { empty, ours, chart } = await starts(file);
  const seen = withBands(stepped);
  const alone = (await kernelAlone(MANY_RUNS)).map((time) => time / FRAME);
  const rows = [
    row('start to a drawn window ÷ an empty window', ours, { floor: empty, goal: 2.5 }),
    row('start with a file to its first chart ÷ an empty window', chart, { floor: empty }),
    row(
      'lever event to painted lines',
      seen.map(({ lines }) => lines),
    ),
    row(
      'first bands (24 runs) after the lines',
      seen.map(({ bandsAfter }) => bandsAfter),
      { unit: 'frames' },
    ),
    row(
      'bands of 200 runs after the lines, one step right after another',
      seen.map(({ manyAfter }) => manyAfter),
      { unit: 'frames', most: 3, floor: alone },
    ),
    row(
      'bands of 200 runs after the lines, a step a second',
      withBands(resting).map(({ manyAfter }) => manyAfter),
      { unit: 'frames', most: 3, floor: alone },
    ),
    row(
      'work from a lever event to its painted lines ÷ the charts as SVG by hand',
      paintedOf(work),
      {
        floor: paintedOf(hand),
        goal: 1.3,
      },
    ),
    row(
      'all work of that step, first bands and all, ÷ the same',
      work.map(({ all }) => all),
      { floor: paintedOf(hand) },
    ),
    row('view switched to second frame', switched),
    row('tornado of all parameters', [storm]),
    row(`${CLASS} class files to their rows`, [wall], { most: 5000 }),
  ];
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model}, load ${os.loadavg()[0].toFixed(2)}`;
  console.log(`${machine}; by the clock, work by the main thread's processor time\n`);
  print(rows);
  console.log(
    `Heap of the page after a collection: ${(heap.before / 1e6).toFixed(1)} MB before, ` +
      `${(heap.after / 1e6).toFixed(1)} MB after ${heap.minutes} minutes of dragging (${heap.steps} steps).`,
  );
  const total = (some) => some.reduce((all, { kB }) => all + kB, 0);
  const told = (what, some) =>
    console.log(
      `${what}: ${some.length} files, ${total(some)} kB of ${total(scripts)} kB; the largest: ` +
        some
          .slice(0, 3)
          .map(({ file: name, kB }) => `${name} ${kB} kB`)
          .join(', '),
    );
  const html = fs.readFileSync(path.join(ROOT, 'out', 'renderer', 'index.html'), 'utf8');
  told(
    'Scripts that the page waits for, besides one language',
    scripts.filter(({ file: name }) => html.includes(name)),
  );
  told(
    'With what is fetched in advance by the time the gallery is drawn',
    scripts.filter(({ atStart }) => atStart),
  );
  const answers = path.join(ROOT, 'out', 'bench-app.json');
  fs.writeFileSync(answers, JSON.stringify({ machine, rows, heap, scripts }, null, 2));
  console.log(`The numbers are in ${path.relative(ROOT, answers)}.`);
} finally {
  for (const electron of running) await leave(electron);
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
