/** Drivers that have been built already, so that a slider move does not compile the model again. */
import type { Model } from '../rules/model';
import type { Driver } from './driver';
import { interpreterOf } from './interpreter/interpreter';
import { kernelOf } from './kernel/kernel';
import { buildMachine } from './program/build-machine';

/**
 * What carries the rules out: the reference `interpreter`, or the `kernel` that they are compiled to. They
 * agree to the bit; the kernel is several times faster.
 */
export type Engine = 'kernel' | 'interpreter';

export interface DriverRequest {
  readonly model: Model;
  /** Ids of the rules that are switched off. */
  readonly off: ReadonlySet<string>;
  /** Runs abreast; the central run asks for one. A power of two. */
  readonly lanes: number;
  /** A ledger is kept by the interpreter alone. */
  readonly keepsLedger: boolean;
  /** The kernel unless the interpreter is asked for, or is all that there is. */
  readonly engine?: Engine;
}

/** Sets of switched-off rules that are kept per model; more than a few are never in use at once. */
const KEPT = 8;

/** The kernel works on two numbers at a time. */
const FEWEST_LANES = 2;

const known = new WeakMap<Model, Map<string, Driver>>();

/** The driver for a request; the same one for the same request. It is prepared anew for each run. */
export function cachedDriver(request: DriverRequest): Driver {
  const ofModel = known.get(request.model) ?? new Map<string, Driver>();
  known.set(request.model, ofModel);
  const { engine = 'kernel', lanes, keepsLedger, off } = request;
  const key = `${engine} ${lanes} ${keepsLedger ? 'ledger' : ''} ${[...off].sort().join(' ')}`;
  const found = ofModel.get(key);
  if (found !== undefined) return found;
  const driver = compiled(request) ?? interpreterOf(buildMachine(request));
  const oldest = ofModel.keys().next().value;
  if (ofModel.size >= KEPT && oldest !== undefined) ofModel.delete(oldest);
  ofModel.set(key, driver);
  return driver;
}

function compiled(request: DriverRequest): Driver | undefined {
  if (request.engine === 'interpreter' || request.keepsLedger) return undefined;
  const lanes = Math.max(FEWEST_LANES, request.lanes);
  return kernelOf(buildMachine({ ...request, lanes }));
}
