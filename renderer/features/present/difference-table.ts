/** "How much": a row for each outcome, a column for each scenario, against the first of them. */
import { inWords, type Slide } from '../../../models/index';
import { differenceUpTo } from '../../store/differences';
import { resultsOf, type ResultsState } from '../../store/index';
import type { StageBody } from './content';
import { infoOf, titleOf, type Scene } from './scene';
import { tableParts, type TablePart } from './table-parts';

/** Stands for a difference that is still to be computed: about as long as they are. */
const EXPECTED = '12,345 fewer (12.3 %), could go either way in the runs';

/** What each screen holds. The parts do not wait for results, so that the number of screens stands from the start. */
export function differenceParts({ step }: Slide, { document, model }: Scene): readonly TablePart[] {
  return tableParts(step.scenarios.slice(1), (group) =>
    outcomesOf(step.outcome, document.view.charts).map((id) => ({
      id,
      cells: [infoOf(model, id).label, ...group.map(() => EXPECTED)],
    })),
  );
}

export function differenceTable(
  { step }: Slide,
  { document, model, words }: Scene,
  results: ResultsState,
  part: TablePart | undefined,
): StageBody {
  const { t, language } = words;
  const [first = document.baseline, ...others] = step.scenarios;
  if (others.length === 0) return { kind: 'words', lead: '', text: t('app.present.single') };
  const week = Math.min(step.week, document.weeks - 1);
  const scenarios = part?.scenarios ?? others;
  const a = resultsOf(results, first);
  const told = (id: string, scenario: string): string | undefined => {
    const row = differenceUpTo(infoOf(model, id), a, resultsOf(results, scenario), week);
    if (row === undefined) return undefined;
    // The paired band is that of the document's own baseline.
    const known = first === document.baseline ? row : { ...row, band: undefined };
    const { change, certainty } = inWords(known, t, language);
    return `${change}, ${certainty}`;
  };
  const rows = (part?.rows ?? outcomesOf(step.outcome, document.view.charts)).map((id) => ({
    label: infoOf(model, id).label,
    cells: scenarios.map((scenario) => told(id, scenario)),
  }));
  const computing = t('app.present.computing');
  if (rows.every(({ cells }) => cells.every((cell) => cell === undefined)))
    return { kind: 'words', lead: '', text: computing };
  const against = t('app.present.against', { title: titleOf(document, first), week });
  return {
    kind: 'table',
    head: [against, ...scenarios.map((id) => titleOf(document, id))],
    rows: rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell ?? computing)]),
  };
}

function outcomesOf(outcome: string, charts: readonly string[]): readonly string[] {
  return [outcome, ...charts.filter((id) => id !== outcome)];
}
