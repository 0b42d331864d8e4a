/** Lays the facts of a start out as the stocks of the model, one number per cell. */
import type { Start } from '../../rules/model';
import { levers } from '../levers/levers';
import { counts } from '../counts/counts';
import { levelBefore, levels, trend } from '../counts/level';
import { restlessness } from '../counts/restlessness';
import { seasonOn } from '../counts/season';
import { organisations, type OrganisationId } from '../organisations';
import { organisedShare } from '../organised-share';
import { presenceShares } from '../presence';
import { protection } from '../protection';
import { states } from '../states';
import type { Actor, StartFacts } from './facts';
import { unevenness, unsteadiness } from './spread';

/** Which named organisation split from which. */
const parents = { chapitos: 'mayiza' } as const satisfies Partial<
  Record<OrganisationId, OrganisationId>
>;

/** The start as the engine reads it; arrays are flattened with the first index outermost. */
export function layOut(facts: StartFacts): Start {
  const { nation } = facts;
  const counted = counts[facts.id];
  const victims = levels(counted, facts.broken);
  const season = seasonOn(facts.date);
  const ordinary = ordinaryOf(victims, facts);
  return {
    id: facts.id,
    date: facts.date,
    label: facts.label,
    initial: {
      members: perActor((actor) => [actor.members]),
      cohesion: perActor((actor) => [actor.cohesion]),
      'cohesion-norm': perActor((actor) => [actor.cohesion]),
      free: perActor((actor) => actor.free),
      'free-norm': perActor((actor) => actor.free),
      imprisoned: perActor((actor) => actor.imprisoned),
      'in-us': perActor((actor) => [actor.us[0]]),
      negotiating: perActor((actor) => [actor.us[1]]),
      pleaded: perActor((actor) => [actor.us[2]]),
      witnesses: perActor((actor) => [actor.us[3]]),
      anger: 0,
      fear: nation.fear,
      war: organisations.map(({ id }) => (id === 'chapitos' ? facts.sinaloaWar : 0)),
      presence: presenceShares(facts.holdings),
      ordinary,
      organised: victims.map((week, state) => week - (ordinary[state] ?? 0)),
      standing: 1,
      unevenness: victims.map(unevenness),
      unsteadiness: victims.map(unsteadiness),
      restlessness: restlessness(counted.until),
      momentum: trend(counted),
      season: season.height,
      'season-rise': season.rise,
      'usual-seizures': usual('seizures'),
      'usual-purges': usual('purges'),
      protection,
      'protection-norm': protection,
      exposure: facts.exposure.flat(),
      'tariff-risk': nation.tariffRisk,
      relief: 0,
      approval: nation.approval,
      'approval-norm': nation.approval,
      'room-for-action': nation.roomForAction,
      backlash: nation.backlash,
      'prevention-stock': nation.preventionStock,
      'prison-control': nation.prisonControl,
      'cumulative-homicides': nation.cumulativeHomicides,
    },
    levers: facts.levers,
    parents,
  };

  function usual(lever: string): number {
    return facts.levers[lever] ?? levers.find(({ id }) => id === lever)?.default ?? 0;
  }

  function perActor(of: (actor: Actor) => readonly number[]): readonly number[] {
    return organisations.flatMap(({ id }) => of(facts.actors[id]));
  }
}

/** Victims a week who have nothing to do with organisations; a war among these adds nothing to them. */
function ordinaryOf(victims: readonly number[], { id, broken }: StartFacts): readonly number[] {
  return victims.map((week, at) => {
    const usual =
      broken?.state === states[at]?.id && broken !== undefined
        ? Math.min(week, levelBefore(counts[id], broken))
        : week;
    return usual * (1 - shareAt(at));
  });
}

function shareAt(state: number): number {
  return organisedShare[state] ?? 0;
}
