/** "What is different": a row for each lever, event and assumption, a column for each scenario. */
import { settingOf, type Slide } from '../../../models/index';
import type { AskedRow } from '../../store/asked-row';
import { askedRows } from '../../store/asked-rows';
import type { StageBody } from './content';
import { titleOf, type Scene } from './scene';
import { tableParts, type TablePart } from './table-parts';

/** What each screen holds. */
export function askedParts({ step }: Slide, scene: Scene): readonly TablePart[] {
  const [first, ...others] = step.scenarios;
  return first === undefined
    ? []
    : tableParts(others, (group) =>
        rowsOf(scene, first, group).map(({ id, label, cells }) => ({
          id,
          cells: [label, ...cells],
        })),
      );
}

export function askedScreen({ step }: Slide, scene: Scene, part: TablePart | undefined): StageBody {
  const [first, ...others] = step.scenarios;
  const { document, words } = scene;
  const scenarios = part?.scenarios ?? others;
  const title = (id: string): string => titleOf(document, id);
  const rows = (first === undefined ? [] : rowsOf(scene, first, scenarios)).filter(
    ({ id }) => part === undefined || part.rows.includes(id),
  );
  if (first === undefined || rows.length === 0) {
    // Of many scenarios some may differ and these not.
    const lead = part === undefined ? '' : scenarios.map(title).join(', ');
    return { kind: 'words', lead, text: words.t('app.present.sameLevers') };
  }
  return {
    kind: 'table',
    head: ['', ...[first, ...scenarios].map(title)],
    rows: rows.map(({ label, cells }) => [
      label,
      ...cells.map((cell) => (cell === '' ? '–' : cell)),
    ]),
  };
}

function rowsOf(
  { document, model, words }: Scene,
  first: string,
  scenarios: readonly string[],
): readonly AskedRow[] {
  const others = scenarios.map((id) => settingOf(document, id));
  return askedRows(model, [settingOf(document, first), ...others], words);
}
