/** How often each event happens this week: drawn in ensembles, at the median or in shares in the central run. */
import type { Timing } from '../rules/rule';
import { extentOf, type Column, type Frame } from './column';
import { eachKey } from './draw-key';
import type { Moment, RulePart, Step } from './machine';
import { cohort, poisson } from './numbers/counts';
import { chanceOf } from './numbers/exponential';
import { uniform, type Key } from './numbers/keyed';

/** The median of the waiting time of an event, in accumulated hazard, counted back from 1. */
export const MEDIAN = 0.31;

/** Who a cohort is. */
export interface Crowd {
  readonly size: Column | undefined;
  /** This week's change so far of the stock that the cohort is, where it is one. */
  readonly left: Column | undefined;
}

/** The step that fills a rule's occurrences from its hazards (or, for planned events, counts). */
export function drawStep(
  frame: Frame,
  moment: Moment,
  part: RulePart,
  kind: Timing['kind'],
  hazard: Column,
  crowd: Crowd,
  existence: Column | undefined,
): Step {
  const { lanes, slots } = frame;
  const { domain, occurrences, accumulated } = part;
  if (occurrences === undefined || accumulated === undefined)
    throw new Error('engine: draw without an event');
  const out = occurrences.data;
  const done = accumulated.data;
  const extent = extentOf(frame, domain);
  const visit = eachKey(frame, moment, part.rule.id, domain);
  // What befalls an actor that exists with a probability, befalls it with that probability.
  const perCell = slots !== undefined && domain.perSlot > 0 ? domain.perSlot : 0;
  const scales =
    perCell > 0 && (kind === 'recurring' || kind === 'chance') ? existence?.data : undefined;

  /** Members of the cohort who have not left it earlier in the week, so that nobody goes two ways. */
  function present(at: number): number {
    const size = crowd.size?.data[at] ?? 0;
    return size + Math.min(0, crowd.left?.data[at] ?? 0);
  }

  function central(at: number, rate: number): number {
    switch (kind) {
      case 'planned':
        return rate;
      case 'recurring': {
        const before = Math.floor(done[at] + MEDIAN);
        done[at] += rate;
        return Math.floor(done[at] + MEDIAN) - before;
      }
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
    switch (kind) {
      case 'planned':
        return rate;
      case 'recurring':
        return poisson(rate, key);
      case 'chance':
        return uniform(key) < chanceOf(rate) ? 1 : 0;
      case 'cohort':
        return cohort(present(at), rate, key);
    }
  }

  return () => {
    const { strength } = part;
    out.fill(0, 0, extent());
    visit((at, key) => {
      let rate = hazard.data[at] * strength;
      if (!(rate > 0)) return;
      if (scales !== undefined) {
        const lane = at % lanes;
        rate *= scales[Math.floor(at / lanes / perCell) * lanes + lane];
      }
      out[at] = moment.central ? central(at, rate) : drawn(at, key, rate);
    });
  };
}
