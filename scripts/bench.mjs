// npm run bench: builds the benchmark if it is stale and runs it. `--app` measures the built app in its window.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './setup/builds.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at, run } from './setup/run.mjs';
import { ensureLibraries, ensureVirtualDisplay } from './setup/system.mjs';

const options = process.argv.slice(2);
const measuresApp = options.includes('--app');

await main(async () => {
  const unknown = options.find((option) => option !== '--app');
  if (unknown !== undefined) throw new Error(`unknown option: ${unknown}. There is --app.`);
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
  const script = at('tests', 'bench', 'app.mjs');
  const { code } = await (hasDisplay
    ? run('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', process.execPath, script], {
        show: 'all',
        env: { WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' },
      })
    : run(process.execPath, [script], { show: 'all' }));
  if (code !== 0) process.exitCode = code;
}
