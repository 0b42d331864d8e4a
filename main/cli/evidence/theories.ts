/** What scenarios of the gallery change under each theory. */
import {
  acrossTheories,
  newDocument,
  settingOf,
  type Assumptions,
  type TheoryQuestion,
} from '../../../models/index';
import { tasksOf } from '../ensembles';
import type { Session } from '../session';

/** Pairs of scenarios of the gallery whose difference schools dispute: by entry, the baseline first. */
const questions = [
  { entry: 'handover-29', baseline: 'no-handover', scenario: 'handover-29' },
  { entry: 'kingpin-captures', baseline: 'no-handover', scenario: 'kingpin-captures' },
] as const;

const SERIES = 'homicides';
const WEEKS = 78;
const STANDARD = { id: 'standard', set: { strengths: {}, parameters: {} } };

/** Homicides of the first year, scenario less baseline, under the standard set and under each theory. */
export async function theoryQuestions(
  runs: number,
  seed: number,
  session: Session,
): Promise<readonly TheoryQuestion[]> {
  const { gallery, grounds, model, ensembles, progress, translate } = session;
  const all = [STANDARD, ...grounds.theories];
  const answers: TheoryQuestion[] = [];
  for (const { entry: id, baseline, scenario } of questions) {
    const entry = gallery.find((one) => one.id === id);
    if (entry === undefined || grounds.theories.length === 0) continue;
    const { title, start, scenarios } = entry;
    const document = newDocument(model, { title, start, weeks: WEEKS, scenarios, seed });
    const under = async (one: string, assumptions: Assumptions) => {
      const setting = { ...settingOf(document, one), assumptions };
      progress(translate('evidence.progress', { name: title, done: answers.length, all: 2 }));
      return ensembles(tasksOf(setting, runs, [SERIES]), () => undefined);
    };
    const pairs = [];
    for (const theory of all)
      pairs.push({
        id: theory.id,
        a: await under(baseline, theory.set),
        b: await under(scenario, theory.set),
      });
    const across = acrossTheories(pairs, SERIES, 'sum', 'first-year');
    answers.push({ baseline, scenario, series: SERIES, across });
  }
  return answers;
}
