/** Drivers that have been built already, so that a slider move does not compile the model again. */
import type { Model } from '../rules/model';
import type { Driver } from './driver';
import { interpreterOf } from './interpreter/interpreter';
import { buildMachine, type MachineRequest } from './program/build-machine';

/** Sets of switched-off rules that are kept per model; more than a few are never in use at once. */
const KEPT = 8;

const known = new WeakMap<Model, Map<string, Driver>>();

/** The driver for a request; the same one for the same request. It is prepared anew for each run. */
export function cachedDriver(request: MachineRequest): Driver {
  const ofModel = known.get(request.model) ?? new Map<string, Driver>();
  known.set(request.model, ofModel);
  const { lanes, keepsLedger, off } = request;
  const key = `${lanes} ${keepsLedger ? 'ledger' : ''} ${[...off].sort().join(' ')}`;
  const found = ofModel.get(key);
  if (found !== undefined) return found;
  const driver = interpreterOf(buildMachine(request));
  const oldest = ofModel.keys().next().value;
  if (ofModel.size >= KEPT && oldest !== undefined) ofModel.delete(oldest);
  ofModel.set(key, driver);
  return driver;
}
