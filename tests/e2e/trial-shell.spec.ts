/** C1 and C2 on the built app: Electron's checklist, each setting as a mutant, and every call from where none may come. */
import { expect, test } from '@playwright/test';
import { argumentsOf } from '../../main/ipc/arguments';
import { LONG, record } from '../trial/record';
import { leave, start, testFolder, type Blowback } from './support/blowback';
import { mutant, type Mutation } from './support/mutant';
import { brokenItems } from './support/shell-checks';

test.setTimeout(1_800_000);

const main = (from: string | RegExp, to: string): Mutation => ({ file: 'main/index.js', from, to });

/**
 * One setting each, flipped. Left out: Node in workers, which Electron itself ignores in a sandbox, and navigation by
 * dropping, which the guard of navigations stops as well.
 */
const FLIPPED: readonly Mutation[] = [
  main('sandbox: true', 'sandbox: false'),
  main('contextIsolation: true', 'contextIsolation: false'),
  main('setPermissionCheckHandler(() => false)', 'setPermissionCheckHandler(() => true)'),
  main('answer(false)', 'answer(true)'),
  main('cancel: !allowed', 'cancel: false'),
  main('nodeIntegration: false', 'nodeIntegration: true'),
  main('nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true'),
  main('webSecurity: true', 'webSecurity: false'),
  main('webviewTag: false', 'webviewTag: true'),
  main('action: "deny"', 'action: "allow"'),
  main("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
  main("; frame-ancestors 'none'", ''),
  main('"X-Content-Type-Options": "nosniff",', ''),
  main(/if \(event\.isMainFrame && origin\.owns\(event\.url\)\) return;/, 'return;'),
];

async function brokenIn(app?: string): Promise<readonly string[]> {
  const blowback = await start({ folder: testFolder(), ...(app !== undefined && { app }) });
  try {
    return await brokenItems(blowback);
  } finally {
    await leave(blowback.electron);
  }
}

test('C1: the checklist holds on the built app, and each setting flipped is noticed', async () => {
  const broken = await brokenIn();
  const flipped = LONG ? FLIPPED : FLIPPED.slice(0, 1);
  const missed: string[] = [];
  for (const mutation of flipped) {
    const found = await brokenIn(mutant(testFolder(), [mutation])).catch((error: unknown) => [
      `does not start: ${String(error)}`,
    ]);
    if (found.length === 0) missed.push(String(mutation.from));
  }
  record({
    promise: 'C1',
    what: 'Electron’s checklist on the built app; settings flipped',
    cases: 22 + flipped.length,
    faults: flipped.length,
    losses: broken.length + missed.length,
    control: `${flipped.length - missed.length} of ${flipped.length} flipped settings noticed`,
  });
  expect({ broken, missed }).toEqual({ broken: [], missed: [] });
});

const FRAME_SOURCES = 'frame-src app: data: about:';

/** Everything open but the gate: a page that was taken over, with frames of any origin that can call. */
const TAKEN_OVER: readonly Mutation[] = [
  main('nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true'),
  main("frame-src 'none'", FRAME_SOURCES),
  { file: 'renderer/index.html', from: /frame-src (&#39;|')none(&#39;|')/, to: FRAME_SOURCES },
  main("; frame-ancestors 'none'", ''),
  main(/if \(event\.isMainFrame && origin\.owns\(event\.url\)\) return;/, 'return;'),
  {
    file: 'preload/preload.cjs',
    from: /^/,
    to: `
require('electron').contextBridge.exposeInMainWorld('raw', (channel, ...given) =>
  require('electron').ipcRenderer.invoke(channel, ...given).then(() => 'answered', String));`,
  },
];

const NO_GATE = main('frame?.parent === null && isOwnPage(frame.url)', 'true');

const FRAMES = {
  'a frame of our own page': '/index.html',
  'about:blank': 'about:blank',
  'another origin': 'data:text/html,<p>elsewhere</p>',
} as const;

/** Calls from a frame with this address; the answers. */
async function fromFrame({ page }: Blowback, address: string, channels: readonly string[]) {
  const name = `f${Math.random()}`;
  await page.evaluate(
    ([src, title]) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, name: title });
      document.body.append(frame);
    },
    [address, name] as const,
  );
  await expect.poll(() => page.frame({ name }) !== null).toBe(true);
  const frame = page.frame({ name });
  if (frame === null) throw new Error('no frame');
  const canCall = () => frame.evaluate(() => typeof Reflect.get(window, 'raw') === 'function');
  // Electron gives an empty page no preload at all, so it has nothing to call with.
  if (address === 'about:blank' && !(await canCall()))
    return channels.map(() => 'may not call: it has nothing to call with');
  await expect.poll(canCall).toBe(true);
  return frame.evaluate(
    call,
    channels.map((channel) => [channel] as const),
  );
}

/** Runs in the page: makes calls, one after the other. */
async function call(calls: readonly (readonly [string, ...unknown[]])[]): Promise<string[]> {
  const raw = Reflect.get(window, 'raw') as (...given: readonly unknown[]) => Promise<string>; // by the preload above
  const answers: string[] = [];
  for (const [channel, ...given] of calls)
    answers.push(
      await raw(channel, ...given.map((one) => (one === 'MANY' ? 'x'.repeat(25e6) : one))),
    );
  return answers;
}

test('C2: no call is answered from a frame, another origin, or with nonsense', async () => {
  const channels = Object.keys(argumentsOf).map((name) => `desk:${name}`);
  const blowback = await start({ folder: testFolder(), app: mutant(testFolder(), TAKEN_OVER) });
  const answers: string[] = [];
  for (const address of Object.values(FRAMES))
    answers.push(...(await fromFrame(blowback, address, channels)));
  const nonsense = [['x', 'y', 'z'], [{ extra: 1 }], [null, null], [Number.NaN], [[]], ['MANY']];
  for (const given of nonsense)
    answers.push(
      ...(await blowback.page.evaluate(
        call,
        channels.map((channel) => [channel, ...given] as const),
      )),
    );
  await leave(blowback.electron);
  const losses = answers.filter((answer) => !/may not call|carries nonsense/.test(answer)).length;

  const open = mutant(testFolder(), [...TAKEN_OVER, NO_GATE]);
  const ungated = await start({ folder: testFolder(), app: open });
  const [control = ''] = await fromFrame(ungated, FRAMES['another origin'], ['desk:settings']);
  await leave(ungated.electron);
  record({
    promise: 'C2',
    what: `${channels.length} channels × frames, origins, wrong types, 25 MB`,
    cases: answers.length,
    faults: answers.length,
    losses,
    control: `without the gate a foreign frame is ${control}`,
  });
  expect(answers.length).toBe(channels.length * (Object.keys(FRAMES).length + nonsense.length));
  expect(answers.filter((answer) => !/may not call|carries nonsense/.test(answer))).toEqual([]);
  expect(control).toBe('answered');
});
