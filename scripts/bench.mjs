// npm run bench: builds the benchmark if it is stale and runs it. `--app` measures the built app in its window;
// `--minutes 1` drags a lever there for that long, and not for ten.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './setup/builds.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at, run } from './setup/run.mjs';
import { ensureLibraries, ensureVirtualDisplay } from './setup/system.mjs';

const options = process.argv.slice(2);
const measuresApp = options.includes('--app');
/** Where the number of `--minutes` stands; 0: nowhere. */
const minutesAt = options.indexOf('--minutes') + 1;
const minutes = minutesAt > 0 ? Number(options[minutesAt] ?? Number.NaN) : 10;

await main(async () => {
  const unknown = options.find(
    (option, at) => !['--app', '--minutes'].includes(option) && at !== minutesAt,
  );
  if (unknown !== undefined)
    throw new Error(`unknown option: ${unknown}. There are --app and, with it, --minutes N.`);
  if (minutesAt > 0 && !(measuresApp && minutes >= 0 && minutes <= 600))
    throw new Error('--minutes wants a number from 0 to 600, and --app beside it');
  await ensurePackages();
  if (measuresApp) await app();
  else await ensureBuilt('bench');
});

if (process.exitCode === undefined && !measuresApp)
  await import(pathToFileURL(at('out', 'bench', 'index.js')).href);

async function app() {
  const { program } = await ensureElectron();
  if (!(await ensureLibraries(program))) throw new Error('so the app cannot be measured');
  const hasDisplay = await ensureVirtualDisplay();
  await ensureBuilt('desktop');
  const script = at('tests', 'bench', 'app', 'index.mjs');
  const { code } = await (hasDisplay
    ? run(
        'xvfb-run',
        ['-a', '-s', '-screen 0 1920x1200x24', process.execPath, script, String(minutes)],
        {
          show: 'all',
          env: { WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' },
        },
      )
    : run(process.execPath, [script, String(minutes)], { show: 'all' }));
  if (code !== 0) process.exitCode = code;
}
