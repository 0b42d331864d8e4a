/** A run as a page that a person reads. */
import { formatDate, formatNumber, type EventRecord } from '../../models/index';
import type { Ran } from './answers';
import { holdsMonth, outcomeTable } from './outcome-table';
import type { Session } from './session';
import { textTable, wrapped } from './text-table';

/** Heading, table of the national outcomes, and what happens. */
export function runText(ran: Ran, session: Session): string {
  const { plan, scenario, runs, results } = ran;
  const { translate } = session;
  const facts = {
    model: plan.model.title,
    version: plan.model.version,
    start: formatDate(translate, plan.start.date),
    weeks: plan.setting.weeks,
    runs,
    seed: plan.setting.seed,
  };
  return [
    translate('headless.run.heading', { title: scenario.title, id: scenario.id }),
    translate('headless.run.facts', facts),
    '',
    wrapped(translate(holdsMonth(ran) ? 'headless.run.legend' : 'headless.run.tooShort')),
    '',
    outcomeTable(ran, session),
    '',
    translate('headless.run.events'),
    eventTable(results.central.events, session),
    '',
    translate('headless.run.all'),
  ].join('\n');
}

/** How often each rule's event happens, in the order of the model; shares of a chance add up. */
function eventTable(
  events: readonly EventRecord[],
  { model, translate, language }: Session,
): string {
  if (events.length === 0) return translate('headless.run.noEvents');
  const heading = (name: 'what' | 'claim' | 'times' | 'first') =>
    translate(`headless.run.eventColumns.${name}`);
  const rows = model.rules.flatMap((rule) => {
    const own = events.filter((event) => event.rule === rule.id);
    const [first] = own;
    if (first === undefined) return [];
    const times = own.reduce((sum, event) => sum + event.count, 0);
    return [[rule.title, rule.claim, formatNumber(language, times, 1), String(first.week)]];
  });
  return textTable(
    [
      { heading: heading('what') },
      { heading: heading('claim') },
      { heading: heading('times'), right: true },
      { heading: heading('first'), right: true },
    ],
    rows,
  );
}
