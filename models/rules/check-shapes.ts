/** Checks what rules stand on: that indices, tables, relations, levers and starts fit each other. */
import type { IndexId } from './expression';
import type { Fault } from './fault';
import type { Index, Model, Relation, Start, Table } from './model';
import { parseUnit, sameUnit } from './units';

/** Everything that is wrong with the shapes of a model. */
export function checkShapes(model: Model): readonly Fault[] {
  return [
    ...checkSlots(model.indices),
    ...[...model.quantities, ...model.tables, ...model.eventKinds].flatMap(({ id, over }) =>
      checkOver(model, id, over),
    ),
    ...model.levers.flatMap(({ id, over }) =>
      checkOver(model, id, over === undefined ? [] : [over]),
    ),
    ...model.outcomes.flatMap(({ id, over }) =>
      checkOver(model, id, over === undefined ? [] : [over]),
    ),
    ...model.tables.flatMap((table) => checkTable(model, table)),
    ...model.relations.flatMap((relation) => checkRelation(model, relation)),
    ...model.starts.flatMap((start) => checkStart(model, start)),
    ...Object.entries(model.settled).flatMap(([stock, tally]) => checkSettled(model, stock, tally)),
  ];
}

const fault = (kind: Fault['kind'], where: string, what: string): Fault => ({
  kind,
  where,
  says: `${where}: ${what}`,
});

/** Ids of the named cells of an index; none for an index that does not exist. */
export function cellsOf(model: Model, index: IndexId): readonly string[] {
  return model.indices.find((one) => one.id === index)?.cells.map((cell) => cell.id) ?? [];
}

/** Number of named cells that some indices span. */
export function spanOf(model: Model, over: readonly IndexId[]): number {
  return over.reduce((product, index) => product * cellsOf(model, index).length, 1);
}

function checkSlots(indices: readonly Index[]): readonly Fault[] {
  const slotted = indices.filter((index) => index.slots !== undefined);
  const second = slotted
    .slice(1)
    .map(({ id }) =>
      fault('wrong-index', `index ${id}`, 'Only one index of a model may have slots.'),
    );
  return slotted.reduce<readonly Fault[]>((faults, { id, slots, cells }) => {
    const where = `index ${id}`;
    if (slots === undefined) return faults;
    const small = slots.capacity < cells.length || !Number.isInteger(slots.capacity);
    const poolKnown = cells.some((cell) => cell.id === slots.pool);
    return [
      ...faults,
      ...(small
        ? [
            fault(
              'out-of-range',
              where,
              `Its capacity is ${slots.capacity}; allowed is a whole number from ${cells.length}, the cells it names.`,
            ),
          ]
        : []),
      ...(poolKnown
        ? []
        : [fault('unknown-name', where, `Its pool “${slots.pool}” is none of its cells.`)]),
    ];
  }, second);
}

function checkOver(model: Model, id: string, over: readonly IndexId[]): readonly Fault[] {
  return over
    .filter((index) => !model.indices.some((one) => one.id === index))
    .map((index) => fault('unknown-name', id, `There is no index “${index}” to run over.`));
}

function checkTable(model: Model, { id, over, values }: Table): readonly Fault[] {
  const wanted = spanOf(model, over);
  if (values.length === 1 || values.length === wanted) return [];
  const says = `It has ${values.length} numbers; it needs 1 or ${wanted}.`;
  return [fault('wrong-index', `table ${id}`, says)];
}

function checkRelation(model: Model, { id, index, links }: Relation): readonly Fault[] {
  const where = `relation ${id}`;
  if (!model.indices.some((one) => one.id === index))
    return [fault('unknown-name', where, `There is no index “${index}”.`)];
  const known = new Set(cellsOf(model, index));
  const named = Object.entries(links).flatMap(([from, to]) => [from, ...Object.keys(to)]);
  return [...new Set(named)]
    .filter((cell) => !known.has(cell))
    .map((cell) => fault('unknown-name', where, `The index “${index}” has no cell “${cell}”.`));
}

function checkStart(model: Model, { id, levers, parents }: Start): readonly Fault[] {
  const where = `start ${id}`;
  const leverIds = new Set(
    model.levers.flatMap((lever) => [
      lever.id,
      ...(lever.over === undefined ? [] : cellsOf(model, lever.over)).map(
        (cell) => `${lever.id}.${cell}`,
      ),
    ]),
  );
  const slotted = model.indices.find((index) => index.slots !== undefined);
  const actors = new Set(slotted === undefined ? [] : cellsOf(model, slotted.id));
  return [
    ...Object.keys(levers ?? {})
      .filter((lever) => !leverIds.has(lever))
      .map((lever) => fault('unknown-name', where, `There is no lever “${lever}”.`)),
    ...Object.entries(parents ?? {})
      .flat()
      .filter((actor) => !actors.has(actor))
      .map((actor) =>
        fault('unknown-name', where, `There is no “${actor}” to split or to split from.`),
      ),
  ];
}

function checkSettled(model: Model, stock: string, tally: string): readonly Fault[] {
  const where = `settled ${stock}`;
  const to = model.quantities.find((one) => one.id === stock);
  const from = model.quantities.find((one) => one.id === tally);
  const missing = [to === undefined ? stock : '', from === undefined ? tally : ''].filter(Boolean);
  if (to === undefined || from === undefined)
    return missing.map((id) => fault('unknown-name', where, `There is no quantity “${id}”.`));
  const isSame =
    to.over.length === from.over.length && to.over.every((one) => from.over.includes(one));
  return [
    ...(to.kind === 'stock' && from.kind === 'tally'
      ? []
      : [fault('wrong-index', where, 'A stock is settled by a tally.')]),
    ...(isSame ? [] : [fault('wrong-index', where, `“${tally}” runs over other indices.`)]),
    ...(sameUnit(parseUnit(to.unit), parseUnit(from.unit))
      ? []
      : [
          fault(
            'wrong-unit',
            where,
            `“${tally}” is in ${from.unit}, and “${stock}” in ${to.unit}.`,
          ),
        ]),
  ];
}
