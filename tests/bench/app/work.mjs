// How much the page's main thread works for a step of a lever, ours and by hand.
/* global document, window, requestAnimationFrame, KeyboardEvent, MutationObserver -- what runs in the page */

/** Steps of a lever; between them the page comes to rest, so that nothing is done for two at once. */
const STEPS = 40;
const REST = 150;

/**
 * Milliseconds of the main thread's processor time per step, so that what else runs on the machine counts little: until what it asked for is painted, and in all until the page has come to rest.
 * `step(at)` runs in the page and says whether something was painted; `before(at)` readies a step, which is not counted.
 */
export async function workPerStep(page, step, before = () => undefined) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const works = [];
  for (let at = 0; at < STEPS; at += 1) {
    await before(at);
    const start = await worked();
    const isPainted = await page.evaluate(step, at);
    const painted = await worked();
    await page.waitForTimeout(REST);
    works.push({
      painted: isPainted ? painted - start : undefined,
      all: (await worked()) - start,
    });
  }
  await cdp.detach();
  return works;
}

/** Levers and the keys that move them, so many steps each: together they come to no state of the scenario twice. */
export const SWEEPS = [
  ['witness-deals', 'ArrowRight'],
  ['prison-hardness', 'ArrowLeft'],
  ['cooperation', 'ArrowLeft'],
  ['operation-force', 'ArrowRight'],
];
/** The same levers, back to where they stood. */
export const SWEEPS_BACK = SWEEPS.map(([lever, key]) => [
  lever,
  key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft',
]);
const PER_SWEEP = STEPS / SWEEPS.length;

/** Moves a lever that no sweep moves, so that the next sweeps come to states that none has come to. */
export async function moveAnother(page) {
  await page.getByTestId('lever-arrests').getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
}

/** Puts the focus on the lever of the next sweep, and lets the page rest. */
export async function nextLever(page, at) {
  if (at % PER_SWEEP !== 0) return;
  const [lever, key] = SWEEPS[at / PER_SWEEP];
  const slider = page.getByTestId(`lever-${lever}`).getByRole('slider');
  await slider.focus();
  await page.evaluate((now) => (window.benchKey = now), key);
  await page.waitForTimeout(1000);
}

/** A key on the lever that has the focus; ends when the line of the scenario in hand is painted anew, if it is. */
export function pressKey() {
  const chart = document.querySelector('[data-testid="hero-chart"]');
  const key = window.benchKey;
  return new Promise((resolve) => {
    const observer = new MutationObserver((changes) => {
      if (!changes.some(({ target }) => target.hasAttribute('data-line'))) return;
      observer.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(true);
      requestAnimationFrame(() => port2.postMessage(0)); // told after the frame is painted
    });
    observer.observe(chart, { subtree: true, attributeFilter: ['d'] });
    setTimeout(() => {
      observer.disconnect();
      resolve(false); // the line has not moved
    }, 500);
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, code: key, bubbles: true }),
    );
  });
}

/** Eight charts of four lines and four bands over 156 weeks, by hand: each step sets every path anew, once. */
export const CHARTS_BY_HAND = `<!doctype html><style>svg{width:400px;height:180px}path{fill:none;stroke:#048}
.band{fill:#0483;stroke:none}</style><body><script>
const charts = Array.from({ length: 8 }, () => {
  const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  return Array.from({ length: 8 }, (_, at) => {
    const path = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    if (at < 4) path.setAttribute('class', 'band');
    return path;
  });
});
const height = (week, seed) => 90 + 60 * Math.sin(week / 9 + seed) + (week * seed * 7919 % 13);
function draw(at) {
  charts.forEach((paths, chart) => paths.forEach((path, line) => {
    let d = '';
    for (let week = 0; week < 156; week += 1)
      d += (week ? 'L' : 'M') + (week * 2.5).toFixed(1) + ' ' + height(week, at + chart + line).toFixed(1);
    if (line < 4) {
      for (let week = 155; week >= 0; week -= 1)
        d += 'L' + (week * 2.5).toFixed(1) + ' ' + (height(week, at + chart + line) + 20).toFixed(1);
      d += 'Z';
    }
    path.setAttribute('d', d);
  }));
}
draw(0);
document.body.id = 'there';
</script>`;

/** One step of the charts by hand, in the next frame as ours; ends when it is painted. */
export function drawByHand(at) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(true);
    requestAnimationFrame(() => {
      window.draw(at);
      port2.postMessage(0);
    });
  });
}

/** Where bands of a step are looked for: after each step the hand rests for so many milliseconds. */
export function sweepsFor(sweeps, rest) {
  return { sweeps, rest, steps: PER_SWEEP };
}

/**
 * For each step: milliseconds from the key to the frame with new lines, and how many frames later the bands of the same
 * step are there: the first ones, and those of 200 runs or more. Runs in the page.
 */
export function linesThenBands({ sweeps, rest, steps }) {
  const chart = document.querySelector('[data-testid="hero-chart"]');
  // Bands that step back, and those still of an earlier step, are drawn faintly: not what is waited for.
  const shown = (what) =>
    [...chart.querySelectorAll(`path[data-${what}]`)]
      .filter((one) => what === 'line' || !one.parentElement.hasAttribute('opacity'))
      .map((one) => one.getAttribute('d'))
      .join();
  const runs = () => {
    const note = document.querySelector('[data-testid="hero-note"]').textContent;
    return Number(/of ([\d,]+) runs/.exec(note)?.[1].replaceAll(',', '') ?? 0);
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const step = async (key) => {
    const before = { line: shown('line'), band: shown('band') };
    const since = performance.now();
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, code: key, bubbles: true }),
    );
    const found = { lines: undefined, bandsAfter: undefined, manyAfter: undefined };
    for (let frames = 0, first = 0; frames < 60; frames += 1) {
      await frame();
      if (found.lines === undefined && shown('line') !== before.line) {
        found.lines = performance.now() - since;
        first = frames;
      }
      const band = shown('band');
      if (found.lines === undefined || band === '' || band === before.band) continue;
      found.bandsAfter ??= frames - first;
      if (runs() < 200) continue;
      found.manyAfter = frames - first;
      break;
    }
    return found;
  };
  return (async () => {
    const all = [];
    for (const [lever, key] of sweeps) {
      document.querySelector(`[data-testid="lever-${lever}"] [type="range"]`).focus();
      await wait(1000);
      for (let at = 0; at < steps; at += 1) {
        all.push(await step(key));
        await wait(rest);
      }
    }
    return all;
  })();
}
