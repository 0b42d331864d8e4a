// npm run licences: the licence of every installed package. Fails if one that is not known to suit an MIT-licensed
// app is among them. What is bundled into the app is a part of these; the rest builds and tests it.
import fs from 'node:fs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at } from './setup/run.mjs';
import { say } from './setup/say.mjs';

/** Licences that suit; each name as SPDX writes it. */
const SUITING = [
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Unlicense'],
  ...[
    'CC0-1.0',
    'CC-BY-3.0',
    'CC-BY-4.0',
    'OFL-1.1',
    'BlueOak-1.0.0',
    'Python-2.0',
    'WTFPL',
    'Zlib',
  ],
  ...['Artistic-2.0', 'MPL-2.0'],
];

await main(async () => {
  await ensurePackages();
  const lock = JSON.parse(fs.readFileSync(at('package-lock.json'), 'utf8'));
  const installed = Object.entries(lock.packages).flatMap(([place, { version, license }]) => {
    const file = at(place, 'package.json');
    if (place === '' || !fs.existsSync(file)) return [];
    const own = JSON.parse(fs.readFileSync(file, 'utf8')).license;
    return [
      { name: place.replace(/^.*node_modules\//, ''), version, licence: name(license ?? own) },
    ];
  });
  for (const [licence, packages] of [...grouped(installed)].sort(
    (a, b) => b[1].length - a[1].length,
  )) {
    const few = packages.length <= 12 ? `: ${packages.map((one) => one.name).join(', ')}` : '';
    process.stdout.write(`${String(packages.length).padStart(5)}  ${licence}${few}\n`);
  }
  const odd = installed.filter(({ licence }) => !suits(licence));
  say(`${installed.length} packages, ${odd.length} with a licence that has to be looked at`);
  if (odd.length === 0) return;
  for (const one of odd) say(`  ${one.name} ${one.version}: ${one.licence}`);
  process.exitCode = 1;
});

function name(licence) {
  return typeof licence === 'string' ? licence : (licence?.type ?? 'not stated');
}

/** Of alternatives one must suit, of a sum all. */
function suits(licence) {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => SUITING.includes(one.trim())));
}

function grouped(list) {
  const groups = new Map();
  for (const one of list) groups.set(one.licence, [...(groups.get(one.licence) ?? []), one]);
  return groups;
}
