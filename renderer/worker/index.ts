/** The door of the workers. */
export type { SimulationEvents } from './events';
export { createSimulation, type Simulation } from './simulation';
export { startPool } from './start-pool';
export { warmUp, warmUpCentral } from './warm-up';
export type { Runner } from './runner';
export type { CentralNumbers, Summary } from './task';
export type { Wanted, WantedScenario } from './wanted';
