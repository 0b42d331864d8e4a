// npm run web: the browser edition as a static folder, and where it lies.
import { build } from './setup/builds.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at } from './setup/run.mjs';
import { say } from './setup/say.mjs';

await main(async () => {
  await ensurePackages();
  await build('web');
  process.stdout.write(`${at('out', 'web')}\n`);
  say('this folder is the browser edition: copy it to any web server');
  say('to look at it here: npm start -- --browser serves it and prints the address');
});
