// npm run check: types, layers and dead code of everything; lint and format of what the last commit or something
// after it has changed. `-- --all`: lint and format of everything, as `npm test` does.
import { runChecks } from './setup/checks.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';

await main(async () => {
  await ensurePackages();
  const { failed } = await runChecks({ thorough: process.argv.includes('--all') });
  if (failed > 0) process.exitCode = 1;
});
