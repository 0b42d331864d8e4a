import { withScenario, type BlowbackDocument } from '../../../../models/index';

/** The document with every lever of a scenario back at its standard value. */
export function withoutLevers(document: BlowbackDocument, scenarioId: string): BlowbackDocument {
  return withScenario(document, scenarioId, (scenario) =>
    Object.keys(scenario.levers).length === 0 ? scenario : { ...scenario, levers: {} },
  );
}
