/** Which scenarios are to be seen, and by which place in the order of colours each is known. */
import { useMemo } from 'react';
import type { BlowbackDocument, Scenario } from '../../models/index';
import { activeScenarioOf } from './selectors';
import { useDocument, useView } from './hooks';

/** A scenario with what the views must know to draw it. */
export interface ScenarioLook {
  readonly scenario: Scenario;
  /** Place among the scenarios that are not the baseline, from 0; decides colour and line style. */
  readonly place: number;
  readonly isBaseline: boolean;
  /** Whether it is the one being edited. */
  readonly isActive: boolean;
  /** Whether it is left out of the charts. */
  readonly isHidden: boolean;
}

/** All scenarios of a document in their order. */
export function looksOf(
  document: BlowbackDocument,
  chosen: string | undefined,
  hidden: readonly string[],
): readonly ScenarioLook[] {
  const active = activeScenarioOf(document, chosen);
  const others = document.scenarios.filter(({ id }) => id !== document.baseline);
  return document.scenarios.map((scenario) => ({
    scenario,
    place: Math.max(0, others.indexOf(scenario)),
    isBaseline: scenario.id === document.baseline,
    isActive: scenario.id === active.id,
    isHidden: hidden.includes(scenario.id),
  }));
}

/** The looks of the open document's scenarios. */
export function useScenarioLooks(): readonly ScenarioLook[] {
  const document = useDocument((state) => state.document);
  const chosen = useView((state) => state.activeScenario);
  const hidden = useView((state) => state.hidden);
  return useMemo(() => looksOf(document, chosen, hidden), [document, chosen, hidden]);
}
