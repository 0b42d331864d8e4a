/** --event KIND:WEEK:ORGANISATION[:COUNT[:RANK]] */
import {
  LONGEST,
  usualCell,
  type EventKind,
  type Model,
  type ScheduledEvent,
} from '../../models/index';
import { options } from './command-line';
import { fine, wrong, type Checked, type Session } from './session';
import { unknownName } from './unknown';
import { wholeNumber } from './whole-number';
import { formInWords } from './form-in-words';

/** Reads one --event; `id` becomes the event's id. */
export function readEvent(text: string, id: string, session: Session): Checked<ScheduledEvent> {
  const { model, translate } = session;
  const [kindName = '', weekText = '', first = '', countText = '1', second, ...rest] =
    text.split(':');
  if (first === '' || rest.length > 0) {
    const form = formInWords(translate, options.event.form);
    return wrong(translate('headless.error.form', { option: '--event', given: text, form }));
  }
  const kind = model.eventKinds.find((one) => one.id === kindName);
  if (kind === undefined) {
    const known = model.eventKinds.map((one) => one.id);
    const values = { given: text, name: kindName };
    return wrong(unknownName(translate, 'headless.error.unknownKind', values, known));
  }
  const week = wholeNumber(translate, '--event', text, 0, LONGEST, weekText);
  const count = wholeNumber(translate, '--event', text, 1, kind.maxCount, countText);
  const cells = readCells(text, kind, [first, second], session);
  const faults = [week, count, cells].flatMap((part) => (part.ok ? [] : part.faults));
  if (!week.ok || !count.ok || !cells.ok) return wrong(...faults);
  return fine({ id, kind: kind.id, week: week.value, cells: cells.value, count: count.value });
}

/** The cells of a kind of event in the order of its indices; one that is not named is the usual one. */
function readCells(
  text: string,
  kind: EventKind,
  names: readonly (string | undefined)[],
  { model, translate }: Session,
): Checked<Readonly<Record<string, string>>> {
  const cells: Record<string, string> = {};
  const faults: string[] = [];
  for (const [at, index] of kind.over.entries()) {
    const known = cellsOf(model, index);
    const name = names[at] ?? usualCell(model, index);
    const values = { given: text, name, index: labelOf(model, index) };
    if (known.includes(name)) cells[index] = name;
    else faults.push(unknownName(translate, 'headless.error.unknownCell', values, known));
  }
  return faults.length > 0 ? wrong(...faults) : fine(cells);
}

/** As it is called within a sentence. */
function labelOf(model: Model, index: string): string {
  return model.indices.find((one) => one.id === index)?.label.toLowerCase() ?? index;
}

function cellsOf(model: Model, index: string): readonly string[] {
  return model.indices.find((one) => one.id === index)?.cells.map((cell) => cell.id) ?? [];
}
