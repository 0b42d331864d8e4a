/** Edits of a scenario's levers. Each returns a new document, or the same one if nothing changed. */
import type { LeverChange } from '../../engine/setting';
import type { BlowbackDocument } from '../document';
import { dropUnder } from '../unknown-fields';
import { withScenario } from './scenarios';
import { isStorable, weekWithin } from './within';

/**
 * From `week` on, the lever (`prison-hardness`, `troops.SIN`) stands at `value`, until its next change.
 * The caller keeps the value within the lever's range, which only the model knows.
 */
export function setLever(
  document: BlowbackDocument,
  scenarioId: string,
  leverId: string,
  week: number,
  value: number,
): BlowbackDocument {
  if (!isStorable(value)) return document;
  const change = { week: weekWithin(week), value };
  return withScenario(document, scenarioId, (scenario) => {
    const before = scenario.levers[leverId] ?? [];
    if (before.some((one) => one.week === change.week && one.value === value)) return scenario;
    return { ...scenario, levers: { ...scenario.levers, [leverId]: inserted(before, change) } };
  });
}

/** Takes back one change of a lever, or all of them where no week is given. */
export function resetLever(
  document: BlowbackDocument,
  scenarioId: string,
  leverId: string,
  week?: number,
): BlowbackDocument {
  const reset = withScenario(document, scenarioId, (scenario) => {
    const { [leverId]: before, ...others } = scenario.levers;
    if (before === undefined) return scenario;
    const left = week === undefined ? [] : before.filter((one) => one.week !== week);
    if (left.length === before.length) return scenario;
    return { ...scenario, levers: left.length === 0 ? others : { ...others, [leverId]: left } };
  });
  if (reset === document) return document;
  const path = `scenarios/${scenarioId}/levers/${leverId}`;
  return {
    ...reset,
    unknown: dropUnder(document.unknown, week === undefined ? path : `${path}/${week}`),
  };
}

function inserted(changes: readonly LeverChange[], change: LeverChange): readonly LeverChange[] {
  return [...changes.filter(({ week }) => week !== change.week), change].sort(
    (a, b) => a.week - b.week,
  );
}
