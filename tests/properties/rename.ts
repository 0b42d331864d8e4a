/** The same model with other names for its organisations. */
import { mexico, type Setting } from '../../models';
import type { Model } from '../../models';

const ORGANISATION = 'organisation';
const own = mexico.indices.find(({ id }) => id === ORGANISATION)?.cells.map(({ id }) => id) ?? [];
const name = new Map(own.map((id, at) => [id, `stranger-${own.length - at}`]));
const nameOf = (id: string): string => name.get(id) ?? id;

const byKey = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [nameOf(id), value]));

/** Renames organisations wherever a cell of their index is fixed: `{ organisation: 'cjng' }`. */
function inside<Value>(value: Value): Value {
  const text = JSON.stringify(value, (key, part: unknown) =>
    key === ORGANISATION && typeof part === 'string' ? nameOf(part) : part,
  );
  return JSON.parse(text) as Value;
}

/** A model whose organisations have other ids and other labels. */
export function renamed(model: Model): Model {
  return {
    ...model,
    indices: model.indices.map((index) =>
      index.id !== ORGANISATION || index.slots === undefined
        ? index
        : {
            ...index,
            cells: index.cells.map(({ id }) => ({ id: nameOf(id), label: `The ${nameOf(id)}` })),
            slots: { ...index.slots, pool: nameOf(index.slots.pool) },
          },
    ),
    relations: model.relations.map((relation) =>
      relation.index === ORGANISATION
        ? {
            ...relation,
            links: byKey(
              Object.fromEntries(Object.entries(relation.links).map(([id, to]) => [id, byKey(to)])),
            ),
          }
        : relation,
    ),
    rules: inside(model.rules),
    outcomes: inside(model.outcomes),
    starts: model.starts.map((start) => ({
      ...start,
      parents: byKey(
        Object.fromEntries(
          Object.entries(start.parents ?? {}).map(([id, parent]) => [id, nameOf(parent)]),
        ),
      ),
    })),
  };
}

/** A setting for the renamed model. */
export function renamedSetting(setting: Setting): Setting {
  return { ...setting, events: inside(setting.events) };
}

/** The id that a series has in the renamed model. */
export function renamedSeries(series: string): string {
  const [outcome, cell] = series.split('.');
  return cell === undefined ? series : `${outcome}.${nameOf(cell)}`;
}
