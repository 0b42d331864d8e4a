// npm run -s blowback -- COMMAND …: the commands, built first if they are stale.
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
  // npm changes to the project's folder; a file is meant from where the person stands.
  if (process.env.npm_lifecycle_event === 'blowback' && process.env.INIT_CWD)
    process.chdir(process.env.INIT_CWD);
  await import(pathToFileURL(at('out', 'cli', 'cli.js')).href);
}
