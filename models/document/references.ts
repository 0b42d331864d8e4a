/** What a schema cannot say: ids used once, weeks in order, and names that mean something in the same document. */
import { pathText, REPORTED, shown, type Refusal, type Steps } from './refusal';
import type { FileContents } from './schema';

/** The assumption set that every document has without naming it: the model as it stands. */
export const STANDARD = 'standard';

/** Faults between the parts of a file whose fields are each valid. */
export function checkReferences(file: FileContents): readonly Refusal[] {
  const scenarios = file.scenarios.map((scenario) => scenario.id);
  const sets = [STANDARD, ...file.assumptionSets.map((set) => set.id)];
  const known = (value: string, options: readonly string[], ...steps: Steps): readonly Refusal[] =>
    options.includes(value)
      ? []
      : [
          {
            kind: 'unknown-reference',
            path: pathText(steps),
            value: shown(value),
            allowed: { kind: 'one-of', options },
          },
        ];

  return [
    ...uniqueIds(file.scenarios, 'scenarios'),
    ...file.scenarios.flatMap((scenario, at) => [
      ...uniqueIds(scenario.events, 'scenarios', at, 'events'),
      ...known(scenario.assumptions, sets, 'scenarios', at, 'assumptions'),
      ...Object.entries(scenario.levers).flatMap(([lever, changes]) =>
        inOrder(changes, 'scenarios', at, 'levers', lever),
      ),
    ]),
    ...known(file.baseline, scenarios, 'baseline'),
    ...uniqueIds(file.assumptionSets, 'assumptionSets'),
    ...file.assumptionSets.flatMap((set, at) =>
      set.id === STANDARD ? [notUnique(set.id, 'assumptionSets', at, 'id')] : [],
    ),
    ...uniqueIds(file.predictions, 'predictions'),
    ...file.predictions.flatMap((prediction, at) => [
      ...known(prediction.scenario, scenarios, 'predictions', at, 'scenario'),
      ...inOrder(prediction.points, 'predictions', at, 'points'),
    ]),
    ...uniqueIds(file.claims, 'claims'),
    ...file.claims.flatMap((claim, at) => [
      ...known(claim.scenario, scenarios, 'claims', at, 'scenario'),
      ...known(claim.than, scenarios, 'claims', at, 'than'),
    ]),
    ...file.locks.flatMap(({ prediction }, at) =>
      known(
        prediction,
        file.predictions.map((one) => one.id),
        'locks',
        at,
        'prediction',
      ),
    ),
    ...repeated(file.locks.map(({ prediction }) => prediction)).map(([value, at]) =>
      notUnique(value, 'locks', at, 'prediction'),
    ),
    ...file.view.hidden.flatMap((id, at) => known(id, scenarios, 'view', 'hidden', at)),
    ...file.summary.flatMap((entry, at) =>
      known(entry.scenario, scenarios, 'summary', at, 'scenario'),
    ),
    ...repeated(file.summary.map((entry) => `${entry.scenario}:${entry.series}`)).map(
      ([value, at]) => notUnique(value, 'summary', at),
    ),
  ].slice(0, REPORTED);
}

function uniqueIds(list: readonly { readonly id: string }[], ...steps: Steps): readonly Refusal[] {
  return repeated(list.map((entry) => entry.id)).map(([id, at]) =>
    notUnique(id, ...steps, at, 'id'),
  );
}

/** Values that have stood before in the list, each with its position. */
function repeated(values: readonly string[]): readonly (readonly [string, number])[] {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    if (seen.has(value)) return [[value, at] as const];
    seen.add(value);
    return [];
  });
}

function notUnique(value: string, ...steps: Steps): Refusal {
  return {
    kind: 'duplicate-id',
    path: pathText(steps),
    value: shown(value),
    allowed: { kind: 'unique' },
  };
}

function inOrder(
  entries: readonly { readonly week: number }[],
  ...steps: Steps
): readonly Refusal[] {
  return entries.flatMap((entry, at): Refusal[] => {
    const before = entries[at - 1];
    if (before === undefined || entry.week > before.week) return [];
    const path = pathText([...steps, at, 'week']);
    return [
      {
        kind: 'out-of-range',
        path,
        value: shown(entry.week),
        allowed: { kind: 'after', week: before.week },
      },
    ];
  });
}
