/** Checks what rules stand on: that indices, tables, relations, levers and starts fit each other. */
import type { IndexId } from './expression';
import type { Fault, FaultElement, FaultKey, FaultValues } from './fault';
import type { Index, Model, Relation, Start, Table } from './model';
import { parseUnit, sameUnit } from './units';

/** Everything that is wrong with the shapes of a model. */
export function checkShapes(model: Model): readonly Fault[] {
  return [
    ...checkSlots(model.indices),
    ...model.quantities.flatMap((one) => checkOver(model, 'quantity', one.id, one.over)),
    ...model.tables.flatMap((one) => checkOver(model, 'table', one.id, one.over)),
    ...model.eventKinds.flatMap((one) => checkOver(model, 'event-kind', one.id, one.over)),
    ...model.levers.flatMap(({ id, over }) =>
      checkOver(model, 'lever', id, over === undefined ? [] : [over]),
    ),
    ...model.outcomes.flatMap(({ id, over }) =>
      checkOver(model, 'outcome', id, over === undefined ? [] : [over]),
    ),
    ...model.tables.flatMap((table) => checkTable(model, table)),
    ...model.relations.flatMap((relation) => checkRelation(model, relation)),
    ...model.starts.flatMap((start) => checkStart(model, start)),
    ...Object.entries(model.settled).flatMap(([stock, tally]) => checkSettled(model, stock, tally)),
  ];
}

const fault = (
  kind: Fault['kind'],
  element: FaultElement,
  where: string,
  key: FaultKey,
  values: FaultValues = {},
): Fault => ({ kind, element, where, key, values });

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
    .map(({ id }) => fault('wrong-index', 'index', id, 'second-slots'));
  return slotted.reduce<readonly Fault[]>((faults, { id, slots, cells }) => {
    if (slots === undefined) return faults;
    const small = slots.capacity < cells.length || !Number.isInteger(slots.capacity);
    const poolKnown = cells.some((cell) => cell.id === slots.pool);
    return [
      ...faults,
      ...(small
        ? [
            fault('out-of-range', 'index', id, 'small-capacity', {
              value: slots.capacity,
              min: cells.length,
            }),
          ]
        : []),
      ...(poolKnown
        ? []
        : [fault('unknown-name', 'index', id, 'pool-unknown', { pool: slots.pool })]),
    ];
  }, second);
}

function checkOver(
  model: Model,
  element: FaultElement,
  id: string,
  over: readonly IndexId[],
): readonly Fault[] {
  return over
    .filter((index) => !model.indices.some((one) => one.id === index))
    .map((index) => fault('unknown-name', element, id, 'no-index-over', { id: index }));
}

function checkTable(model: Model, { id, over, values }: Table): readonly Fault[] {
  const wanted = spanOf(model, over);
  if (values.length === 1 || values.length === wanted) return [];
  return [fault('wrong-index', 'table', id, 'table-length', { value: values.length, wanted })];
}

function checkRelation(model: Model, { id, index, links }: Relation): readonly Fault[] {
  if (!model.indices.some((one) => one.id === index))
    return [fault('unknown-name', 'relation', id, 'no-such', { word: 'index', id: index })];
  const known = new Set(cellsOf(model, index));
  const named = Object.entries(links).flatMap(([from, to]) => [from, ...Object.keys(to)]);
  return [...new Set(named)]
    .filter((cell) => !known.has(cell))
    .map((cell) => fault('unknown-name', 'relation', id, 'no-cell', { index, cell }));
}

function checkStart(model: Model, { id, levers, parents }: Start): readonly Fault[] {
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
      .map((lever) => fault('unknown-name', 'start', id, 'no-such', { word: 'lever', id: lever })),
    ...Object.entries(parents ?? {})
      .flat()
      .filter((actor) => !actors.has(actor))
      .map((actor) => fault('unknown-name', 'start', id, 'no-actor', { id: actor })),
  ];
}

function checkSettled(model: Model, stock: string, tally: string): readonly Fault[] {
  const complain = (kind: Fault['kind'], key: FaultKey, values: FaultValues = {}): Fault =>
    fault(kind, 'settled', stock, key, values);
  const to = model.quantities.find((one) => one.id === stock);
  const from = model.quantities.find((one) => one.id === tally);
  const missing = [to === undefined ? stock : '', from === undefined ? tally : ''].filter(Boolean);
  if (to === undefined || from === undefined)
    return missing.map((id) => complain('unknown-name', 'no-such', { word: 'quantity', id }));
  const isSame =
    to.over.length === from.over.length && to.over.every((one) => from.over.includes(one));
  return [
    ...(to.kind === 'stock' && from.kind === 'tally'
      ? []
      : [complain('wrong-index', 'settled-by')]),
    ...(isSame ? [] : [complain('wrong-index', 'settled-over', { tally })]),
    ...(sameUnit(parseUnit(to.unit), parseUnit(from.unit))
      ? []
      : [
          complain('wrong-unit', 'settled-unit', {
            tally,
            stock,
            tallyUnit: from.unit,
            stockUnit: to.unit,
          }),
        ]),
  ];
}
