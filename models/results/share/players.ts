/** What two scenarios ask differently, in parts that can be changed one by one: the players among whom credit is shared. */
import type { Assumptions, Setting } from '../../engine/setting';
import type { Model } from '../../rules/model';
import { differencesOf } from '../differing';

/** One thing that B asks differently from A. */
export type Player =
  /** A lever, all its cells together. */
  | { readonly kind: 'lever'; readonly id: string }
  /** All planned events of one kind. */
  | { readonly kind: 'events'; readonly id: string }
  /** All that is assumed differently about one rule: its strength and its numbers. */
  | { readonly kind: 'rule'; readonly id: string };

/** The players of two settings, levers first, each in the order of the model. */
export function playersOf(model: Model, a: Setting, b: Setting): readonly Player[] {
  const { levers, onlyInA, onlyInB, assumptions } = differencesOf(model, a, b);
  const kinds = new Set([...onlyInA, ...onlyInB].map(({ kind }) => kind));
  return [
    ...distinct(
      levers.map(({ lever }) => stemOf(lever)),
      'lever',
    ),
    ...distinct(
      model.eventKinds.flatMap(({ id }) => (kinds.has(id) ? [id] : [])),
      'events',
    ),
    ...distinct(
      assumptions.map(({ id }) => stemOf(id)),
      'rule',
    ),
  ];
}

/** A's setting with B's ways in what the players of a coalition stand for. */
export function coalition(a: Setting, b: Setting, players: readonly Player[]): Setting {
  const named = (kind: Player['kind']) =>
    new Set(players.flatMap((player) => (player.kind === kind ? [player.id] : [])));
  const kinds = named('events');
  return {
    ...a,
    levers: mixed(a.levers, b.levers, named('lever')),
    events: [
      ...a.events.filter(({ kind }) => !kinds.has(kind)),
      ...b.events.filter(({ kind }) => kinds.has(kind)),
    ],
    assumptions: mixedAssumptions(a.assumptions, b.assumptions, named('rule')),
  };
}

function mixedAssumptions(a: Assumptions, b: Assumptions, rules: ReadonlySet<string>): Assumptions {
  return {
    strengths: mixed(a.strengths, b.strengths, rules),
    parameters: mixed(a.parameters, b.parameters, rules),
  };
}

/** A's entries, but B's for the stems that are named. */
function mixed<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  stems: ReadonlySet<string>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries([
    ...Object.entries(a).filter(([id]) => !stems.has(stemOf(id))),
    ...Object.entries(b).filter(([id]) => stems.has(stemOf(id))),
  ]);
}

function distinct(ids: readonly string[], kind: Player['kind']): readonly Player[] {
  return [...new Set(ids)].map((id) => ({ kind, id }));
}

/** `troops.SIN` is a part of `troops`, `fear-fades.half-life` of `fear-fades`. */
function stemOf(id: string): string {
  return id.split('.', 1)[0];
}
