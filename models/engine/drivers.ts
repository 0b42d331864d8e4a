/** Drivers that have been built already, so that a slider move does not compile the model again. */
import type { Model } from '../rules/model';
import type { Driver } from './driver';
import { interpreterOf } from './interpreter/interpreter';
import { kernelOf } from './kernel/kernel';
import type { Plan } from './plan';
import { buildMachine } from './program/build-machine';

/**
 * What carries the rules out: the reference `interpreter`, or the `kernel` that they are compiled to. They
 * agree to the bit; the kernel is several times faster.
 */
export type Engine = 'kernel' | 'interpreter';

export interface DriverRequest {
  readonly plan: Plan;
  /** Runs abreast; the central run asks for one. A power of two. */
  readonly lanes: number;
  readonly keepsLedger?: boolean;
  /** The kernel unless the interpreter is asked for, or is all that there is. */
  readonly engine?: Engine;
}

/** Drivers kept per model; more than a few sets of switched-off rules are never in use at once. */
const KEPT = 8;

/** The kernel works on two numbers at a time. */
const FEWEST_LANES = 2;

const known = new WeakMap<Model, Map<string, Driver>>();

const named = new WeakMap<Plan, string>();

/** A name for a plan's choice of rules, the same for the same rules. */
function rulesOf(plan: Plan): string {
  const name =
    named.get(plan) ?? [plan.off, plan.scaled].map((ids) => [...ids].sort().join(' ')).join(' / ');
  named.set(plan, name);
  return name;
}

/** The driver for a request; the same one for the same rules. It is prepared anew for each run. */
export function cachedDriver(request: DriverRequest): Driver {
  const { plan, keepsLedger = false } = request;
  const { engine = 'kernel' } = request;
  const lanes = engine === 'kernel' ? Math.max(FEWEST_LANES, request.lanes) : request.lanes;
  const { model, off, scaled } = plan;
  const ofModel = known.get(model) ?? new Map<string, Driver>();
  known.set(model, ofModel);
  const key = `${engine} ${lanes} ${keepsLedger ? 'ledger' : ''} ${rulesOf(plan)}`;
  const found = ofModel.get(key);
  if (found !== undefined) return found;
  const machine = { model, off, scaled, lanes, keepsLedger };
  const compiled = engine === 'kernel' ? kernelOf(buildMachine(machine)) : undefined;
  const driver = compiled ?? interpreterOf(buildMachine(machine));
  const oldest = ofModel.keys().next().value;
  if (ofModel.size >= KEPT && oldest !== undefined) ofModel.delete(oldest);
  ofModel.set(key, driver);
  return driver;
}
