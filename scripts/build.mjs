// npm run build [desktop] [web] [cli] [bench]: builds these, or all of the product, into out/.
import { build, TARGET_NAMES } from './setup/builds.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { main } from './setup/main.mjs';

// The benchmark is built when it is run.
const PRODUCTS = TARGET_NAMES.filter((name) => name !== 'bench');

await main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !TARGET_NAMES.includes(name));
  if (unknown) throw new Error(`unknown: ${unknown}. There are ${TARGET_NAMES.join(', ')}.`);
  await ensurePackages();
  for (const name of wanted.length > 0 ? wanted : PRODUCTS) await build(name);
});
