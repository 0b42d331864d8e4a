/** Runs of an ensemble by the kernel alone, for a thread that times them: what the app's bands rest on, without the app. */
import { ensembleSlice } from '../../models';
import { planOf } from './plans';

const plan = planOf();
const SERIES = ['homicides'];

/** Carries out so many runs, a multiple of 4, of the first scenario of the gallery. */
export function runKernel(runs: number): void {
  ensembleSlice(plan, { from: 0, runs, series: SERIES });
}
