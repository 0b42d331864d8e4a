/** How often each event happens this week: drawn in ensembles, carried as expected in the central run. */
import type { Moment } from '../machine';
import { cohort, happens, poisson } from '../numbers/counts';
import { chanceOf } from '../numbers/exponential';
import type { Key } from '../numbers/keyed';
import type { Frame } from '../program/column';
import type { Op } from '../program/op';
import { eachKey } from './draw-key';
import { extentOf } from './extent';
import type { Step } from './loops';

/** The step that fills a rule's occurrences from its hazards (or, for planned events, counts). */
export function drawStep(frame: Frame, moment: Moment, op: Extract<Op, { kind: 'draw' }>): Step {
  const { lanes } = frame;
  const { part, timing, hazard, existence } = op;
  const { domain } = part;
  const out = part.occurrences.data;
  const done = part.accumulated.data;
  const strength = part.strength.data;
  const size = op.size?.data;
  const left = op.left?.data;
  const extent = extentOf(frame, domain);
  const visit = eachKey(frame, moment, part.rule.id, domain);
  // What befalls an actor that exists with a probability, befalls it with that probability.
  const scales = existence?.data;

  /** Members of the cohort who have not left it earlier in the week, so that nobody goes two ways. */
  function present(at: number): number {
    return (size?.[at] ?? 0) + Math.min(0, left?.[at] ?? 0);
  }

  function central(at: number, rate: number): number {
    switch (timing) {
      case 'planned':
        return rate;
      case 'recurring':
        done[at] += rate;
        return rate;
      case 'chance': {
        const share = chanceOf(rate);
        done[at] += share;
        return share;
      }
      case 'cohort': {
        const moved = Math.max(0, present(at)) * chanceOf(rate);
        done[at] += moved;
        return moved;
      }
    }
  }

  function drawn(at: number, key: Key, rate: number): number {
    switch (timing) {
      case 'planned':
        return rate;
      case 'recurring':
        return poisson(rate, key);
      case 'chance':
        return happens(rate, key) ? 1 : 0;
      case 'cohort':
        return cohort(present(at), rate, key);
    }
  }

  return () => {
    out.fill(0, 0, extent());
    visit((at, key) => {
      const lane = at % lanes;
      let rate = hazard.data[at] * strength[lane];
      if (!(rate > 0)) return;
      if (scales !== undefined)
        rate *= scales[Math.floor(at / lanes / domain.perSlot) * lanes + lane];
      out[at] = moment.central ? central(at, rate) : drawn(at, key, rate);
    });
  };
}
