// npm run mutate: puts small wrongs into the model's machinery and the saver, one at a time, and counts how many the
// tests notice. What is known from an earlier time is not tried again until the source or a test of it changes.
//
//   npm run mutate                          forty mutants of each folder
//   npm run mutate -- --sample 500          so many of each folder
//   npm run mutate -- --all                 every mutant: hours
//   npm run mutate -- --seed 2              another sample
//   npm run mutate -- main/files            these folders only
//   npm run mutate -- --for 1800            stops after so many seconds, and says how far it came
import fs from 'node:fs';
import path from 'node:path';
import { main } from './setup/main.mjs';
import { mutantsOf, sampleOf } from './setup/mutants.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { LEAST, noteMutationRow } from './setup/mutation-row.mjs';
import { testsReaching } from './setup/reaching-tests.mjs';
import { markOf } from './setup/marks.mjs';
import { at, tool } from './setup/run.mjs';
import { say } from './setup/say.mjs';

/** What is mutated, and where its tests are. */
const FOLDERS = {
  'models/engine': ['tests/models/engine', 'tests/golden', 'tests/models/results'],
  'models/rules': ['tests/models/rules', 'tests/models/engine', 'tests/golden'],
  'models/document': ['tests/models/document'],
  'models/results': ['tests/models/results'],
  'main/files': ['tests/main/files', 'tests/main/ipc'],
};

const MEMORY = at('test-results', 'mutants.json');

/** A mutant that never ends is noticed as well: the tests do not pass. */
const LIMIT = 300_000;

await main(async () => {
  await ensurePackages();
  const words = process.argv.slice(2);
  const option = (name, otherwise) =>
    words.includes(name) ? Number(words[words.indexOf(name) + 1]) : otherwise;
  const size = words.includes('--all') ? Infinity : option('--sample', 40);
  const until = Date.now() + option('--for', Infinity) * 1000;
  const folders = words.filter((word) => word in FOLDERS);
  const memory = fs.existsSync(MEMORY) ? JSON.parse(fs.readFileSync(MEMORY, 'utf8')) : {};
  const chosen = (folders.length > 0 ? folders : Object.keys(FOLDERS)).map((folder) => {
    const all = inFolder(folder);
    return { folder, all: all.length, sample: sampleOf(all, size, option('--seed', 1)) };
  });
  const results = chosen.map(({ folder, all }) => ({ folder, all, noticed: 0, survivors: [] }));
  // Without a mutant they have to pass, or noticing means nothing.
  for (const { folder } of chosen)
    if (await isNoticed(undefined, FOLDERS[folder]))
      throw new Error(`the tests of ${folder} fail as it is`);
  // Round by round, so that a run that is stopped has tried every folder.
  for (let turn = 0; chosen.some(({ sample }) => turn < sample.length); turn += 1)
    for (const [place, { folder, sample }] of chosen.entries()) {
      if (turn >= sample.length || Date.now() > until) continue;
      const mutant = sample[turn];
      const tests = testsReaching(mutant.file, FOLDERS[folder]);
      const key = `${markOf([mutant.file, ...tests])} ${mutant.start} ${mutant.to}`;
      memory[key] ??= await isNoticed(mutant, tests);
      fs.mkdirSync(path.dirname(MEMORY), { recursive: true });
      fs.writeFileSync(MEMORY, JSON.stringify(memory));
      if (memory[key]) results[place].noticed += 1;
      else results[place].survivors.push(mutant);
    }
  for (const { folder, survivors } of results)
    for (const { file, line, what } of survivors)
      say(`survives in ${folder}: ${file}:${line} ${what}`);
  for (const { folder, all, noticed, survivors } of results)
    say(`${folder}: ${noticed} of ${noticed + survivors.length} tried noticed, ${all} in all`);
  noteMutationRow(results);
  if (results.some(({ noticed, survivors }) => noticed < LEAST * (noticed + survivors.length)))
    process.exitCode = 1;
});

function inFolder(folder) {
  return fs
    .readdirSync(at(folder), { recursive: true })
    .filter((name) => /\.ts$/.test(name))
    .map((name) => path.join(folder, name).replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => mutantsOf(textOf(file)).map((mutant) => ({ file, ...mutant })));
}

/** Whether these tests fail with the mutant; without one, whether they fail at all. */
async function isNoticed(mutant, tests) {
  if (tests.length === 0) return false;
  const { code } = await tool(
    'vitest',
    'vitest.mjs',
    ['run', '--config', 'vitest.mutation.config.ts', '--bail', '1', '--reporter', 'dot', ...tests],
    { env: { MUTANT: JSON.stringify(mutant ?? null) }, timeout: LIMIT },
  );
  return code !== 0;
}

function textOf(file) {
  return fs.readFileSync(at(file), 'utf8');
}
