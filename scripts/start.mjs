// npm start [-- [--browser] [--port N] [FILE…]]: sets up what is missing and opens the app.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './setup/builds.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { isRoot, ROOT } from './setup/run.mjs';
import { say } from './setup/say.mjs';
import { serveWeb } from './setup/serve.mjs';
import { checkSandbox, ensureLibraries } from './setup/system.mjs';

await main(async () => {
  endWithParent();
  const { browser, port, rest } = readArguments(process.argv.slice(2));
  await ensurePackages();
  if (browser) return startBrowserEdition(port);
  if (!hasDisplay()) {
    say('there is no display here (DISPLAY is not set), so this is the browser edition');
    return startBrowserEdition(port);
  }
  const electron = await ensureElectron().catch((error) => say(error.message));
  if (!electron || !(await ensureLibraries(electron.program))) {
    say('so this is the browser edition');
    return startBrowserEdition(port);
  }
  checkSandbox(electron.program);
  await ensureBuilt('desktop');
  return openWindow(electron.program, rest);
});

function readArguments(args) {
  const found = { browser: false, port: 4173, rest: [] };
  while (args.length > 0) {
    const word = args.shift();
    if (word === '--browser') found.browser = true;
    else if (word === '--port') found.port = portOf(args.shift());
    else found.rest.push(word);
  }
  return found;
}

function portOf(word) {
  const port = Number(word);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`--port needs a number from 1 to 65535, not ${word ?? 'nothing'}`);
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function startBrowserEdition(port) {
  await ensureBuilt('web');
  const address = await serveWeb(port);
  process.stdout.write(`Blowback is at ${address}\n`);
  say('Ctrl+C stops it');
}

/** npm does not hand a kill on to what it started: who stops `npm start` by its id means this program too. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/** Opens the app and stays until its window is closed. */
function openWindow(program, rest) {
  const flags = process.platform === 'linux' ? ['--log-level=3'] : [];
  if (process.platform === 'linux' && isRoot()) flags.push('--no-sandbox');
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  say('opening the window');
  const child = spawn(program, [...flags, ROOT, ...rest.map(asMeant)], { env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.exitCode = code ?? 0;
      resolve();
    });
  });
}

/** npm changes to the project's folder; a file is meant from where the person stands. */
function asMeant(word) {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), word);
  return fs.existsSync(file) ? file : word;
}
