/** --lever LEVER[@WEEK] and --steps: what a sweep runs through. */
import { leverIds, valuesOver, type SweptLever } from '../../models/index';
import { options, type CommandLine } from './command-line';
import { all, fine, wrong, type Checked, type Session } from './session';
import { unknownName } from './unknown';
import { wholeNumber } from './whole-number';
import { formInWords } from './form-in-words';

/** Values of each lever when none are asked for. */
export const USUAL_STEPS = 11;

/** Most values of each lever. */
export const MOST_STEPS = 41;

/** Reads one lever or two; all complaints at once. */
export function readSwept(
  { given }: CommandLine,
  weeks: number,
  session: Session,
): Checked<readonly SweptLever[]> {
  const { translate } = session;
  const texts = given.get('lever') ?? [];
  if (texts.length < 1 || texts.length > 2) {
    const form = `--lever ${formInWords(translate, options.lever.form)}`;
    return wrong(translate('headless.error.sweptCount', { form }));
  }
  const text = given.get('steps')?.[0] ?? String(USUAL_STEPS);
  const steps = wholeNumber(translate, '--steps', text, 2, MOST_STEPS);
  const count = steps.ok ? steps.value : USUAL_STEPS;
  const levers = all(texts.map((one) => readOne(one, weeks, count, session)));
  const faults = [steps, levers].flatMap((part) => (part.ok ? [] : part.faults));
  return levers.ok && steps.ok ? levers : wrong(...faults);
}

function readOne(
  text: string,
  weeks: number,
  count: number,
  { model, translate }: Session,
): Checked<SweptLever> {
  const [name = '', weekText = '0'] = text.split('@', 2);
  const known = leverIds(model);
  const lever = known.get(name) ?? model.levers.find(({ id }) => id === name);
  if (lever === undefined) {
    const names = [...model.levers.map(({ id }) => id), ...known.keys()];
    const values = { given: text, name };
    return wrong(unknownName(translate, 'headless.error.unknownSwept', values, names, 'levers'));
  }
  const week = wholeNumber(translate, '--lever', text, 0, weeks - 1, weekText);
  return week.ok ? fine({ lever: name, values: valuesOver(lever, count), from: week.value }) : week;
}
