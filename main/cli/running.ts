/** What run and compare share: from words to settings, from settings to results. */
import { settingOf, type Setting } from '../../models/index';
import type { Ran } from './answers';
import type { CommandLine } from './command-line';
import { beyondHorizon } from './beyond';
import { override, readOverrides, type Overrides } from './overrides';
import { all, fine, wrong, type Checked, type Session } from './session';
import { makePlans, MOST_RUNS, simulate, USUAL_RUNS } from './simulate';
import { readSource, type Source } from './source';
import { wholeNumber } from './whole-number';

/** Scenarios that were found, and what the options ask of them. */
export interface Asked {
  readonly sources: readonly Source[];
  readonly overrides: Overrides;
  readonly runs: number;
}

/** Finds the scenarios and reads the options; all complaints at once. */
export async function readAsked(line: CommandLine, session: Session): Promise<Checked<Asked>> {
  const sources = all(await Promise.all(line.operands.map((given) => readSource(given, session))));
  const overrides = readOverrides(line, session);
  const text = line.given.get('runs')?.[0] ?? String(USUAL_RUNS);
  const runs = wholeNumber(session.translate, '--runs', text, 1, MOST_RUNS);
  const faults = [sources, overrides, runs].flatMap((part) => (part.ok ? [] : part.faults));
  if (!sources.ok || !overrides.ok || !runs.ok) return wrong(...faults);
  const beyond = sources.value.flatMap(({ document }) =>
    beyondHorizon(overrides.value, overrides.value.weeks ?? document.weeks, session),
  );
  if (beyond.length > 0) return wrong(...new Set(beyond));
  return fine({ sources: sources.value, overrides: overrides.value, runs: runs.value });
}

/** The setting of each source with the options laid over it. */
export function settingsOf({ sources, overrides }: Asked): readonly Setting[] {
  return sources.map(({ document, scenario }) => {
    // The horizon goes in first: a longer one brings back what the document's own leaves out.
    const weeks = overrides.weeks ?? document.weeks;
    return override(settingOf({ ...document, weeks }, scenario.id), overrides);
  });
}

/** Plans all, then runs all. */
export async function runAll(
  { sources, runs }: Asked,
  settings: readonly Setting[],
  session: Session,
): Promise<Checked<readonly Ran[]>> {
  const plans = makePlans(settings, runs, session);
  if (!plans.ok) return plans;
  const ran: Ran[] = [];
  for (const [at, plan] of plans.value.entries()) {
    const source = sources[at];
    if (source === undefined) throw new Error('runAll: a setting without its source');
    const results = await simulate(plan, runs, source.scenario.title, session);
    ran.push({ ...source, plan, runs, results });
  }
  return fine(ran);
}
