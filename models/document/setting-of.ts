/** What one scenario of a document asks the engine for. */
import type { Assumptions, Setting } from '../engine/setting';
import type { BlowbackDocument } from './document';

const asItStands: Assumptions = { strengths: {}, parameters: {} };

/**
 * The setting of a scenario. Changes and events beyond the horizon stay in the document and are left out here.
 * Throws a RangeError for a scenario that the document does not have: that is a fault of the caller.
 */
export function settingOf(document: BlowbackDocument, scenarioId: string): Setting {
  const scenario = document.scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) throw new RangeError(`The document has no scenario "${scenarioId}".`);
  const { seed, start, weeks } = document;
  const { strengths, parameters } =
    document.assumptionSets.find(({ id }) => id === scenario.assumptions) ?? asItStands;
  const levers = Object.entries(scenario.levers).flatMap(([id, changes]) => {
    const inTime = changes.filter(({ week }) => week < weeks);
    return inTime.length === 0 ? [] : [[id, inTime] as const];
  });
  return {
    seed,
    start,
    weeks,
    levers: Object.fromEntries(levers),
    events: scenario.events.filter(({ week }) => week < weeks),
    assumptions: { strengths, parameters },
  };
}
