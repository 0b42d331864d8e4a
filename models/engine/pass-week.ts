/** One week of a driver: inputs in, rules run, stocks moved, organisations split and ended. */
import { applyActs } from './acts';
import type { Driver } from './driver';
import type { Plan } from './plan';
import { bringInputs } from './prepare';

export interface Watchers {
  /** Called when the rules have run and the stocks have moved, before organisations split and end. */
  readonly advanced?: () => void;
}

/** Carries a prepared driver through one week; weeks come in order, from 0. */
export function passWeek(driver: Driver, plan: Plan, week: number, watchers: Watchers = {}): void {
  const { machine } = driver;
  machine.moment.week = week;
  bringInputs(machine, plan);
  driver.advance();
  watchers.advanced?.();
  applyActs(machine);
}
