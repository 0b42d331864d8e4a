/** What is different between two documents, part by part, so that a person can choose between them. */
import type { BlowbackDocument, Scenario } from './document';

/** Fields of a document whose values can be shown as they are. */
const SHOWN = ['title', 'question', 'hypothesis', 'notes', 'seed', 'start', 'weeks'] as const;

/** A field of a document that can be shown as it is. */
export type ShownField = (typeof SHOWN)[number] | 'authors';

/** Parts of a scenario beside its levers. */
const PARTS = ['title', 'description', 'events', 'assumptions'] as const;

/** A part of a scenario beside its levers. */
export type ScenarioPart = (typeof PARTS)[number];

/** One difference, as a change from the first document to the second. */
export type DocumentDifference =
  | {
      readonly kind: 'field';
      readonly field: ShownField;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'scenario-added' | 'scenario-removed'; readonly title: string }
  | {
      readonly kind: 'scenario';
      /** Its title in the second document. */
      readonly title: string;
      /** Ids of the levers whose courses differ, with their cell: `troops.SIN`. */
      readonly levers: readonly string[];
      readonly parts: readonly ScenarioPart[];
    }
  /** Changed assumptions, predictions, claims, the pinned baseline, or the lesson around it all. */
  | { readonly kind: 'assumptions' | 'predictions' | 'claims' | 'baseline' | 'lesson' };

/** All differences that a person can see; view, history and saved results do not count. */
export function documentDifferences(
  before: BlowbackDocument,
  after: BlowbackDocument,
): readonly DocumentDifference[] {
  return [
    ...SHOWN.flatMap((field) => shown(field, String(before[field]), String(after[field]))),
    ...shown('authors', before.authors.join(', '), after.authors.join(', ')),
    ...scenarioDifferences(before.scenarios, after.scenarios),
    ...whole('assumptions', before.assumptionSets, after.assumptionSets),
    ...whole('predictions', [before.predictions, before.locks], [after.predictions, after.locks]),
    ...whole('claims', before.claims, after.claims),
    ...whole('baseline', before.baseline, after.baseline),
    ...whole('lesson', before.lesson, after.lesson),
  ];
}

function shown(field: ShownField, before: string, after: string): readonly DocumentDifference[] {
  return before === after ? [] : [{ kind: 'field', field, before, after }];
}

function whole(
  kind: 'assumptions' | 'predictions' | 'claims' | 'baseline' | 'lesson',
  before: unknown,
  after: unknown,
): readonly DocumentDifference[] {
  return isSame(before, after) ? [] : [{ kind }];
}

function scenarioDifferences(
  before: readonly Scenario[],
  after: readonly Scenario[],
): readonly DocumentDifference[] {
  const removed = before.filter(({ id }) => !after.some((one) => one.id === id));
  return [
    ...after.flatMap((scenario): readonly DocumentDifference[] => {
      const old = before.find(({ id }) => id === scenario.id);
      if (old === undefined) return [{ kind: 'scenario-added', title: scenario.title }];
      const parts = PARTS.filter((part) => !isSame(old[part], scenario[part]));
      const ids = [...new Set([...Object.keys(old.levers), ...Object.keys(scenario.levers)])];
      const levers = ids.filter((id) => !isSame(old.levers[id], scenario.levers[id]));
      if (parts.length + levers.length === 0) return [];
      return [{ kind: 'scenario', title: scenario.title, levers, parts }];
    }),
    ...removed.map(({ title }) => ({ kind: 'scenario-removed', title }) as const),
  ];
}

/** Whether two pieces of plain data hold the same; the order of fields does not count. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const inA = Object.entries(a);
  const inB = new Map(Object.entries(b));
  return (
    Array.isArray(a) === Array.isArray(b) &&
    inA.length === inB.size &&
    inA.every(([key, value]) => inB.has(key) && isSame(value, inB.get(key)))
  );
}
