/** What a handout can be about: one scenario alone, or the baseline and one other. */
import type { ScenarioLook } from '../../store/looks';

/** One choice of the list. */
export interface Contents {
  /** Ids of the scenarios, joined by a space; names the choice. */
  readonly id: string;
  /** The baseline first where there are two. */
  readonly looks: readonly ScenarioLook[];
}

/** All choices: pairs with the baseline first, since a comparison says most. */
export function contentsOf(looks: readonly ScenarioLook[]): readonly Contents[] {
  const baseline = looks.find(({ isBaseline }) => isBaseline);
  const pairs =
    baseline === undefined
      ? []
      : looks.filter((look) => look !== baseline).map((look) => [baseline, look]);
  return [...pairs, ...looks.map((look) => [look])].map((chosen) => ({
    id: chosen.map(({ scenario }) => scenario.id).join(' '),
    looks: chosen,
  }));
}

/** The choice of this id; else the pair with the scenario in hand, else the first that there is. */
export function chosenContents(
  all: readonly Contents[],
  id: string | undefined,
): Contents | undefined {
  return (
    all.find((one) => one.id === id) ??
    all.find(({ looks }) => looks.length > 1 && looks[1]?.isActive === true) ??
    all[0]
  );
}
