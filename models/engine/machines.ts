/** Machines that have been built already, so that a slider move does not compile the model again. */
import type { Model } from '../rules/model';
import { buildMachine, type MachineRequest } from './build-machine';
import type { Machine } from './machine';

/** Sets of switched-off rules that are kept per model; more than a few are never in use at once. */
const KEPT = 8;

const known = new WeakMap<Model, Map<string, Machine>>();

/** The machine for a request; the same one for the same request. It is prepared anew for each run. */
export function cachedMachine(request: MachineRequest): Machine {
  const ofModel = known.get(request.model) ?? new Map<string, Machine>();
  known.set(request.model, ofModel);
  const key = `${request.lanes} ${[...request.off].sort().join(' ')}`;
  const found = ofModel.get(key);
  if (found !== undefined) return found;
  const machine = buildMachine(request);
  const oldest = ofModel.keys().next().value;
  if (ofModel.size >= KEPT && oldest !== undefined) ofModel.delete(oldest);
  ofModel.set(key, machine);
  return machine;
}
