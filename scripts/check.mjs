// npm run check: format, types, lint, layers and dead code.
import { runChecks } from './setup/checks.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';

await main(async () => {
  await ensurePackages();
  const { failed } = await runChecks();
  if (failed > 0) process.exitCode = 1;
});
