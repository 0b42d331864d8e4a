/** --set LEVER=VALUE[@WEEK] */
import { LONGEST, type Lever, type LeverChange } from '../../models/index';
import { options } from './command-line';
import { unitAfter } from './formats';
import { fine, wrong, type Checked, type Session } from './session';
import { unknownName } from './unknown';
import { wholeNumber } from './whole-number';
import { formInWords } from './form-in-words';

/** A lever that stands at a value from a week on. */
export interface LeverSet {
  readonly lever: string;
  readonly change: LeverChange;
}

/** Reads one --set. A lever with one value per cell, named without a cell, is set in all of them. */
export function readLever(
  text: string,
  known: ReadonlyMap<string, Lever>,
  session: Session,
): Checked<readonly LeverSet[]> {
  const { translate } = session;
  const match = /^([^=]+)=([^@]*)(?:@(.*))?$/.exec(text);
  if (match === null) {
    return wrong(
      translate('headless.error.form', {
        option: '--set',
        given: text,
        form: formInWords(translate, options.set.form),
      }),
    );
  }
  const [, name = '', valueText = '', weekText = '0'] = match;
  const lever = known.get(name) ?? session.model.levers.find((one) => one.id === name);
  if (lever === undefined) {
    const names = [...session.model.levers.map((one) => one.id), ...known.keys()];
    const values = { given: text, name };
    return wrong(unknownName(translate, 'headless.error.unknownLever', values, names, 'levers'));
  }
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(valueText)
    ? Number(valueText)
    : Number.NaN;
  if (Number.isNaN(value)) {
    return wrong(
      translate('headless.error.notANumber', { option: '--set', given: text, value: valueText }),
    );
  }
  if (value < lever.min || value > lever.max) {
    const { min, max } = lever;
    const unit = lever.unit === 'share' ? '' : unitAfter(translate, lever.unit);
    return wrong(
      translate('headless.error.outOfRange', { option: '--set', given: text, min, max, unit }),
    );
  }
  const week = wholeNumber(translate, '--set', text, 0, LONGEST, weekText);
  if (!week.ok) return week;
  const ids = known.has(name) ? [name] : [...known.keys()].filter((id) => known.get(id) === lever);
  return fine(ids.map((id) => ({ lever: id, change: { week: week.value, value } })));
}
