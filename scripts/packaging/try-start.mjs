// Starts an installed program as another user, and takes its window over. The program has no inspector (a fuse), so its
// page is reached through Chromium's own port for debugging.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run } from '../setup/run.mjs';

/** How long a busy machine may take to draw the first page, in milliseconds. */
const PATIENCE = 240_000;

/** `words`: the command line; `data`: where the app's own data is expected. */
export async function startAs({
  user,
  home,
  words,
  data = path.join(home, '.config', 'Blowback'),
}) {
  const { chromium } = await import('@playwright/test');
  const [program, ...rest] = words;
  const child = spawn(
    'runuser',
    asUser(user, home, [program, '--remote-debugging-port=0', ...rest]),
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: home,
    },
  );
  const address = await addressIn(child);
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  page.setDefaultTimeout(PATIENCE);
  await page.getByTestId('frame-header').waitFor();
  return {
    page,
    data,
    /** The newest text that the app keeps of unsaved work. */
    async draft() {
      const folder = path.join(data, 'drafts');
      const until = Date.now() + PATIENCE;
      while (
        !fs.existsSync(folder) ||
        fs.readdirSync(folder).every((name) => !name.endsWith('.draft'))
      )
        if (Date.now() > until) throw new Error('no draft was kept');
        else await new Promise((resolve) => setTimeout(resolve, 200));
      const [name] = fs
        .readdirSync(folder)
        .filter((one) => one.endsWith('.draft'))
        .sort()
        .reverse();
      return JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')).text;
    },
    renderersAreSandboxed: () => renderers(user).every(isSandboxed),
    /** Starts the same once more; resolves to its exit code. */
    async again(more) {
      const { code } = await run('runuser', asUser(user, home, more), { timeout: PATIENCE });
      return code;
    },
    async end() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await browser.close().catch(() => undefined);
      child.kill('SIGTERM');
      await gone;
      // The program may outlive the command that began it, and writes its profile to the last.
      const until = Date.now() + PATIENCE;
      while (processes(user).length > 0 && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 200));
    },
  };
}

/** The display's key is root's; the user gets a copy. */
function asUser(user, home, words) {
  const { DISPLAY = '', XAUTHORITY } = process.env;
  const key = path.join(home, '.Xauthority');
  if (XAUTHORITY) fs.copyFileSync(XAUTHORITY, key);
  fs.chmodSync(home, 0o755);
  if (XAUTHORITY) fs.chmodSync(key, 0o644);
  return [
    ...['-u', user, '--', 'env', '-i', 'PATH=/usr/bin:/bin', `HOME=${home}`, 'LANG=C.UTF-8'],
    ...[`DISPLAY=${DISPLAY}`, `XAUTHORITY=${key}`, ...words],
  ];
}

function addressIn(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
      const [, address] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the program ended (${code}):\n${said}`)));
  });
}

/** Process numbers of the user's pages. */
function renderers(user) {
  return processes(user, '--type=renderer');
}

/** Process numbers of the user's programs whose command holds the words. */
function processes(user, words = '') {
  const uid = fs.statSync(`/home/${user}`).uid;
  return fs.readdirSync('/proc').filter((name) => {
    try {
      const mine = /^\d+$/.test(name) && fs.statSync(`/proc/${name}`).uid === uid;
      return mine && fs.readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(words);
    } catch {
      return false; // ended while we looked
    }
  });
}

/** Whether the kernel filters what the process may ask of it. */
function isSandboxed(pid) {
  return /^Seccomp:\s*2$/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
}
