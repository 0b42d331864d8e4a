/** What the names in a model stand for, looked up once for all checks. */
import type { IndexId } from './expression';
import type { EventKind, Lever, Model, Quantity, Relation, Table } from './model';
import { parseUnit, type Unit } from './units';

export interface Scope {
  readonly model: Model;
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly levers: ReadonlyMap<string, Lever>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly eventKinds: ReadonlyMap<string, EventKind>;
  readonly indices: ReadonlySet<IndexId>;
  readonly slotIndex: IndexId | undefined;
}

const byId = <Named extends { readonly id: string }>(
  all: readonly Named[],
): ReadonlyMap<string, Named> => new Map(all.map((one) => [one.id, one]));

/** The names of a model, with the one quantity that the engine keeps itself. */
export function scopeOf(model: Model): Scope {
  const slots = model.indices.find((index) => index.slots !== undefined);
  const existence: readonly Quantity[] =
    slots === undefined
      ? []
      : [
          {
            id: 'existence',
            label: 'How much of the organisation exists',
            unit: 'organisations',
            over: [slots.id],
            kind: 'stock',
            theme: 'organisations',
          },
        ];
  return {
    model,
    quantities: byId([...model.quantities, ...existence]),
    tables: byId(model.tables),
    levers: byId(model.levers),
    relations: byId(model.relations),
    eventKinds: byId(model.eventKinds),
    indices: new Set(model.indices.map((index) => index.id)),
    slotIndex: slots?.id,
  };
}

/** What a weekly change of a quantity must be measured in. */
export function flowUnit(quantity: Quantity): Unit {
  return parseUnit(quantity.kind === 'stock' ? `${quantity.unit}/week` : quantity.unit);
}
