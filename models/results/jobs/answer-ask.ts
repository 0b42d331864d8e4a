/** Carries out what a job asks for. */
import { centralRun } from '../../engine/central';
import { ensembleSlice } from '../../engine/ensemble';
import { plan, type Plan } from '../../engine/plan';
import type { Setting } from '../../engine/setting';
import { faultCodes } from '../../rules/fault-in-words';
import type { Model } from '../../rules/model';
import { explain } from '../why/explanation';
import type { Answer, Ask } from './job';

/**
 * The answer to an asking. Throws when the model refuses the setting: whoever begins a job checks the settings
 * it begins with, and the job changes them only to what is allowed.
 */
export function answerAsk(model: Model, ask: Ask): Answer {
  switch (ask.kind) {
    case 'central':
      return {
        kind: 'central',
        value: centralRun(planned(model, ask.setting), { series: ask.series, events: false })
          .series,
      };
    case 'explained':
      return { kind: 'explained', value: explain(model, ask.setting, ask.series) };
    case 'runs': {
      const { from, runs, series } = ask;
      return {
        kind: 'runs',
        value: ensembleSlice(planned(model, ask.setting), { from, runs, series }),
      };
    }
  }
}

/** The plan of a setting that is known to be sound. */
export function planned(model: Model, setting: Setting): Plan {
  const made = plan(model, setting);
  if (made.ok) return made.value;
  throw new RangeError(faultCodes(made.faults));
}
