/** sweep SCENARIO, sweep A B: with two, B is swept and A stays. */
import {
  columnDecimals,
  formatNumber,
  leverIds,
  sweep,
  type Sweep,
  type SweptLever,
} from '../../../models/index';
import type { CommandLine } from '../command-line';
import { perform } from '../perform';
import { readQuestion } from '../question';
import { askedFor } from '../question-answers';
import { done, refused, type Outcome, type Session } from '../session';
import { readSwept } from '../swept';
import { textTable } from '../text-table';

/** Runs one lever or two through their ranges. */
export async function sweepCommand(line: CommandLine, session: Session): Promise<Outcome> {
  const asked = await readQuestion(line, session);
  if (!asked.ok) return refused(asked.faults);
  const { question, remarks } = asked.value;
  const swept = readSwept(line, question.setting.weeks, session);
  if (!swept.ok) return refused(swept.faults);
  const [across, down] = swept.value;
  if (across === undefined) throw new Error('sweep: no lever was read');
  const found = await perform(sweep(session.model, question, across, down), 'sweep', session);
  if (!line.given.has('json')) return done(textOf(found, session), remarks);
  return done(JSON.stringify({ ...askedFor(asked.value), ...found }), remarks);
}

function textOf({ across, down, numbers }: Sweep, session: Session): string {
  const { translate, language } = session;
  const shown = (list: readonly number[], decimals = columnDecimals(list)) =>
    list.map((number) => formatNumber(language, number, decimals));
  const decimals = columnDecimals(numbers.flat());
  const named = (key: 'across' | 'down', { lever, from }: SweptLever) =>
    translate(`headless.sweep.${key}`, { label: labelOf(lever, session), week: from });
  const values = shown(across.values);
  if (down === undefined) {
    const columns = [
      { heading: labelOf(across.lever, session), right: true },
      { heading: translate('headless.sweep.value'), right: true },
    ];
    const found = shown(numbers[0] ?? [], decimals);
    const rows = values.map((value, at) => [value, found[at] ?? '']);
    return [named('across', across), '', textTable(columns, rows)].join('\n');
  }
  const columns = [
    { heading: '', right: true },
    ...values.map((heading) => ({ heading, right: true })),
  ];
  const starts = shown(down.values);
  const rows = numbers.map((row, at) => [starts[at] ?? '', ...shown(row, decimals)]);
  return [named('across', across), named('down', down), '', textTable(columns, rows)].join('\n');
}

function labelOf(lever: string, { model }: Session): string {
  return (
    (leverIds(model).get(lever) ?? model.levers.find(({ id }) => id === lever))?.label ?? lever
  );
}
