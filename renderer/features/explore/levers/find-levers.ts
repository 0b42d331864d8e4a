/** The search box of the lever column. */
import { plainLetters, type Group, type Lever, type Model } from '../../../../models/index';

/** A group with those of its levers that match. */
export interface LeverGroup {
  readonly group: Group;
  readonly levers: readonly Lever[];
}

/** Groups in the model's order; a group without a match is left out. Empty `only` and an empty query match all. */
export function findLevers(
  model: Model,
  query: string,
  only: readonly string[] = [],
): readonly LeverGroup[] {
  const wanted = plainLetters(query);
  return model.leverGroups
    .map((group) => ({
      group,
      levers: model.levers.filter(
        (lever) =>
          lever.group === group.id &&
          (only.length === 0 || only.includes(lever.id)) &&
          matches(lever, group, wanted),
      ),
    }))
    .filter(({ levers }) => levers.length > 0);
}

function matches(lever: Lever, group: Group, wanted: string): boolean {
  return [lever.label, lever.help, lever.id, lever.claim, group.label].some((text) =>
    plainLetters(text).includes(wanted),
  );
}
