/** What the scenarios of a handout ask beyond the model's own course, as the rows of one table. */
import { differencesOf, settingOf, type BlowbackDocument, type Model } from '../../../models/index';
import { askedRows, type AskedRow } from '../../store/asked-rows';
import type { Words } from '../../store/words';

/** One row: its name, and a cell for each scenario; '' where that scenario leaves it alone. */
export interface AskedLine {
  readonly id: string;
  readonly label: string;
  /** An event happens or not; a lever that is left alone stands as in the model. */
  readonly isEvent: boolean;
  readonly cells: readonly string[];
}

/** Which part of the setting a table is about. */
export type AskedPart = 'levers' | 'assumptions';

/** Rows in the model's order; what no scenario changes is left out. */
export function askedTable(
  model: Model,
  document: BlowbackDocument,
  scenarios: readonly string[],
  part: AskedPart,
  words: Words,
): readonly AskedLine[] {
  const lists = scenarios.map((id) => rowsOf(model, document, id, part, words));
  const lines = new Map<string, AskedLine>();
  lists.forEach((rows, place) => {
    for (const { id, label, isEvent = false, b } of rows) {
      const line = lines.get(id) ?? { id, label, isEvent, cells: scenarios.map(() => '') };
      lines.set(id, { ...line, cells: line.cells.with(place, b) });
    }
  });
  return [...lines.values()];
}

function rowsOf(
  model: Model,
  document: BlowbackDocument,
  scenario: string,
  part: AskedPart,
  words: Words,
): readonly AskedRow[] {
  const setting = settingOf(document, scenario);
  const own = {
    ...setting,
    levers: {},
    events: [],
    assumptions: { strengths: {}, parameters: {} },
  };
  const found = differencesOf(model, own, setting);
  const nothing = { levers: [], onlyInA: [], onlyInB: [], assumptions: [] };
  return part === 'levers'
    ? askedRows(model, { ...found, assumptions: [] }, words)
    : askedRows(model, { ...nothing, assumptions: found.assumptions }, words);
}
