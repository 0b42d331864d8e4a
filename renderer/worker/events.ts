/** What a simulation tells. */
import type { Fault } from '../../models/index';
import type { CentralNumbers, Summary } from './task';

/**
 * How far bands are: `behind` where the scenario has changed again meanwhile and newer ones are on their way, `growing`
 * where more runs are to come, `final` where the ensemble has all its runs.
 */
export type Stage = 'behind' | 'growing' | 'final';

/** Told as it happens; each is about one scenario of the newest wish. */
export interface SimulationEvents {
  /** Another document: nothing told before holds any more. */
  readonly onSession: () => void;
  /** The wish names exactly these scenarios. */
  readonly onScenarios: (ids: readonly string[]) => void;
  /** The baseline is another one, or has changed: differences to it that were told before hold no longer. */
  readonly onBaseline: () => void;
  /** The scenario has changed and its numbers are being computed. */
  readonly onChanged: (scenario: string) => void;
  readonly onCentral: (scenario: string, run: CentralNumbers, current: boolean) => void;
  readonly onFaults: (scenario: string, faults: readonly Fault[]) => void;
  readonly onProgress: (scenario: string, done: number, total: number) => void;
  /** Bands and differences. */
  readonly onSummary: (scenario: string, summary: Summary, stage: Stage) => void;
  /** Bands and differences stand as last told, and are final. */
  readonly onUnchanged: (scenario: string) => void;
  readonly onFailure: (scenario: string, error: Error) => void;
}
