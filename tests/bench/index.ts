/** `npm run bench`: what the engine costs, as ratios measured side by side in one run, in processor time. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { againstC } from './against-c';
import { documentRows } from './document-rows';
import { engineRows } from './engine-rows';
import { growths, growthTable } from './growth';
import { heldByEnsemble, heldTable } from './memory';
import { WEEKS } from './plans';
import { tableOf } from './table';

/** Beside the built benchmark. */
const FILE = path.join(import.meta.dirname, '..', 'bench.json');

const processor = os.cpus();
const machine = `${process.version} ${process.platform} ${process.arch}, ${processor.length} × ${processor[0]?.model ?? 'unknown'}, load ${os.loadavg()[0]?.toFixed(2) ?? '?'}`;
console.log(`${machine}; ${WEEKS} weeks; milliseconds of processor time, medians of rounds\n`);

const c = againstC();
const rows = [...(c === undefined ? [] : [c.row]), ...engineRows(), ...documentRows()];
console.log(tableOf(rows));
console.log(
  c === undefined
    ? 'No gcc here: the comparison with the same rules in C is left out.'
    : `Totals here and in C differ by at most ${c.difference.toExponential(1)} (relative; allowed 1e-6).`,
);

const growth = growths();
console.log(`\n${growthTable(growth)}\n1.00 in the last two columns is growth in proportion.`);

const memory = heldByEnsemble();
console.log(`\n${heldTable(memory)}`);

fs.writeFileSync(
  FILE,
  JSON.stringify({ machine, rows, difference: c?.difference, growth, memory }, null, 2),
);
console.log(`\nThe numbers are in ${path.relative(process.cwd(), FILE)}.`);
