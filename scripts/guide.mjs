// npm run guide: writes docs/model-guide.md and docs/model-guide.es.md from the rules of the model.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { promisify } from 'node:util';
import { ensureBuilt } from './setup/builds.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at } from './setup/run.mjs';
import { say } from './setup/say.mjs';

const PAGES = { en: 'docs/model-guide.md', es: 'docs/model-guide.es.md' };

await main(async () => {
  await ensurePackages();
  await ensureBuilt('cli');
  // Only now is it sure to be there.
  const { format, resolveConfig } = await import('prettier');
  for (const [language, page] of Object.entries(PAGES)) {
    const words = [at('out', 'cli', 'cli.js'), 'guide', '--lang', language];
    const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 2 ** 26 });
    const style = await resolveConfig(at(page));
    fs.writeFileSync(at(page), await format(stdout, { ...style, parser: 'markdown' }));
    say(`${page} is written`);
  }
});
