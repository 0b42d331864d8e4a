// npm run dev: the app in its window, with changes shown as they are made.
import { ensureElectron } from './setup/electron.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { isRoot, tool } from './setup/run.mjs';
import { ensureLibraries } from './setup/system.mjs';

await main(async () => {
  await ensurePackages();
  const { program } = await ensureElectron();
  await ensureLibraries(program);
  const flags = [
    'dev',
    '--watch',
    '-c',
    'electron.config.ts',
    ...(isRoot() ? ['--noSandbox'] : []),
  ];
  const { code } = await tool('electron-vite', 'bin/electron-vite.js', flags, { show: 'all' });
  process.exitCode = code;
});
