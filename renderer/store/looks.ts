/** Which scenarios are to be seen, and by which place in the order of colours each is known. */
import { useMemo } from 'react';
import type { BlowbackDocument, Scenario } from '../../models/index';
import { useDocument, useView } from './hooks';

/** What names a scenario. */
export type ScenarioName = Pick<Scenario, 'id' | 'title'>;

/** A scenario with what the views must know to draw it. */
export interface ScenarioLook {
  readonly scenario: ScenarioName;
  /** Place among the scenarios that are not the baseline, from 0; decides colour and line style. */
  readonly place: number;
  readonly isBaseline: boolean;
  /** Whether it is the one being edited. */
  readonly isActive: boolean;
  /** Whether it is left out of the charts. */
  readonly isHidden: boolean;
}

/** The part of a document that decides the looks. */
interface Named {
  readonly scenarios: readonly ScenarioName[];
  readonly baseline: string;
}

/** All scenarios of a document in their order. */
export function looksOf(
  document: Named,
  chosen: string | undefined,
  hidden: readonly string[],
): readonly ScenarioLook[] {
  const active = document.scenarios.find(({ id }) => id === chosen) ?? document.scenarios[0];
  const others = document.scenarios.filter(({ id }) => id !== document.baseline);
  return document.scenarios.map((scenario) => ({
    scenario: { id: scenario.id, title: scenario.title },
    place: Math.max(0, others.indexOf(scenario)),
    isBaseline: scenario.id === document.baseline,
    isActive: scenario.id === active?.id,
    isHidden: hidden.includes(scenario.id),
  }));
}

/** The looks of the open document's scenarios: the same list while a lever moves, so that nothing is drawn for it. */
export function useScenarioLooks(): readonly ScenarioLook[] {
  const names = useDocument((state) => namesIn(state.document));
  const chosen = useView((state) => state.activeScenario);
  const hidden = useView((state) => state.hidden);
  return useMemo(
    () => looksOf(JSON.parse(names) as Named, chosen, hidden), // what namesIn wrote
    [names, chosen, hidden],
  );
}

/** A string, so that equal names are the same value. */
function namesIn({ scenarios, baseline }: BlowbackDocument): string {
  return JSON.stringify({
    scenarios: scenarios.map(({ id, title }) => ({ id, title })),
    baseline,
  } satisfies Named);
}
