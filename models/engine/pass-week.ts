/** The weeks of a driver: inputs in, rules run, stocks moved, organisations split and ended. */
import { applyActs } from './acts';
import type { Driver, Through } from './driver';
import type { Machine } from './machine';
import type { Plan } from './plan';
import { bringInputs } from './prepare';
import { spansOf } from './spans';

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

/** Carries a prepared machine through all weeks of a plan, as many at once as have the same inputs. */
export function goThrough(through: Through, machine: Machine, plan: Plan): void {
  const act = (): void => {
    applyActs(machine);
  };
  for (const span of spansOf(plan)) {
    machine.moment.week = span.from;
    bringInputs(machine, plan);
    through.go(span, act);
  }
}
