/** What the scenarios of a handout ask beyond the model's own course, as the rows of one table. */
import { settingOf, type BlowbackDocument, type Model, type Setting } from '../../../models/index';
import { askedRows } from '../../store/asked-rows';
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
  const [first, ...others] = scenarios.map((id) => onlyPart(settingOf(document, id), part));
  if (first === undefined) return [];
  const settings = [untouched(first), first, ...others] as const;
  return askedRows(model, settings, words).map(({ id, label, isEvent, cells, differs }) => ({
    id,
    label,
    isEvent,
    cells: cells.map((cell, place) => (differs[place] === true ? cell : '')).slice(1),
  }));
}

/** The model's own course from where a setting starts. */
function untouched(setting: Setting): Setting {
  return { ...setting, levers: {}, events: [], assumptions: { strengths: {}, parameters: {} } };
}

function onlyPart(setting: Setting, part: AskedPart): Setting {
  const { levers, events, assumptions } = setting;
  return part === 'levers'
    ? { ...untouched(setting), levers, events }
    : { ...untouched(setting), assumptions };
}
