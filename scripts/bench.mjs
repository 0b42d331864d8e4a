// npm run bench: builds the benchmark if it is stale and runs it.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './setup/builds.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at } from './setup/run.mjs';

await main(async () => {
  await ensurePackages();
  await ensureBuilt('bench');
});

if (process.exitCode === undefined)
  await import(pathToFileURL(at('out', 'bench', 'index.js')).href);
