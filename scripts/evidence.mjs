// npm run -s evidence -- …: how good the model is; built first if it is stale.
// Only the answer goes to stdout.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './setup/builds.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at } from './setup/run.mjs';

await main(async () => {
  await ensurePackages();
  await ensureBuilt('cli');
});

if (process.exitCode === undefined) {
  // A file is meant from where the person stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  process.argv.splice(2, 0, 'evidence');
  await import(pathToFileURL(at('out', 'cli', 'cli.js')).href);
}
