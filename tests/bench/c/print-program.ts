/**
 * A plan's ensemble as one C program: the operations that the kernel is made of, in the loops that the
 * kernel has, one run after another. For the benchmark only: it is the floor that the engine is held
 * against, and shows that another compiler comes to the same totals.
 */
import { arranged } from '../../../models/engine/kernel/arrange';
import { keptColumns } from '../../../models/engine/kernel/kept';
import type { Machine } from '../../../models/engine/machine';
import { keyOf } from '../../../models/engine/numbers/keyed';
import type { Plan } from '../../../models/engine/plan';
import { buildMachine } from '../../../models/engine/program/build-machine';
import { CHANCE } from './chance-in-c';
import { literal, makeNames, type Names } from './names';
import { printActs } from './print-acts';
import { printLoop } from './print-loop';
import { printInputs } from './print-inputs';
import { printMain } from './print-main';

/** The whole program. It takes the number of runs, and writes every series' total over runs and weeks. */
export function printProgram(plan: Plan): string {
  if (plan.off.size + plan.scaled.size > 0) throw new Error('bench: rules as they are, for C');
  const { off, scaled, model } = plan;
  const machine = buildMachine({ model, off, scaled, lanes: 1, keepsLedger: false });
  const { loops, resolve, stored, twins } = arranged(machine, keptColumns(machine));
  if (twins.size > 0) throw new Error('bench: only models with events are printed');
  const names = makeNames(resolve, stored);
  const stages = loops.map((stage, at) => {
    const functions = stage.map(
      (loop, one) =>
        `static void s${String(at)}_${String(one)}(void) {\n${printLoop(names, loop).join('\n')}\n}`,
    );
    const calls = stage.map((_, one) => `s${String(at)}_${String(one)}();`).join(' ');
    const name = ['once', 'weekly', 'report'][at];
    return `${functions.join('\n')}\nstatic void ${name}(void) { ${at === 2 ? `every_row(); ${calls} list_rows();` : calls} }\n`;
  });
  const rest = [
    printActs(machine, names),
    printInputs(machine, plan, names),
    printMain(machine, plan, names),
  ];
  return [HEAD, CHANCE, slotsOf(machine, plan), columns(names), ...stages, ...rest].join('\n');
}

const HEAD = `#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
static int week, central;
static uint32_t seed, run;`;

function slotsOf({ slots, space }: Machine, { start }: Plan): string {
  const index = space.slotIndex;
  if (slots === undefined || index === undefined)
    return 'static void every_row(void) {}\nstatic void list_rows(void) {}';
  const parents = index.cells.map(({ id }) => {
    const parent = start.parents?.[id];
    return parent === undefined ? -1 : space.cellOf(index.id, parent);
  });
  return `enum { CAPACITY = ${String(slots.capacity)}, NAMED = ${String(slots.named)}, POOL = ${String(slots.pool)} };
static const uint32_t ROOT = ${String(keyOf('lineage') >>> 0)}u;
static const int first_parent[] = {${parents.join(', ')}};
static int active[CAPACITY], parent[CAPACITY], splits[CAPACITY], row[CAPACITY], rows, high;
static uint32_t lineage[CAPACITY];
static void every_row(void) { for (rows = 0; rows < high; rows++) row[rows] = rows; }
static void list_rows(void) {
  rows = 0;
  for (int s = 0; s < high; s++) if (active[s]) row[rows++] = s;
}`;
}

/** The arrays; named after everything else is printed, so that every name is known. */
function columns(names: Names): string {
  return names
    .all()
    .filter(([column]) => names.isStored(column))
    .map(([{ domain, constant }, name]) => {
      const size = `${name}[${String(domain.cells)}]`;
      if (constant === undefined) return `static double ${size};`;
      return `static const double ${size} = {${Array.from(constant, literal).join(', ')}};`;
    })
    .join('\n');
}
