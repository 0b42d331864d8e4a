/** A score as a page that a person reads. */
import { formatDate, formatNumber } from '../../../models/index';
import type { Session } from '../session';
import { textTable, wrapped } from '../text-table';
import type { ScoreAnswer } from './score';

/** Heading, a row for each place, and all together. */
export function scoreText(answer: ScoreAnswer, { translate, language, model }: Session): string {
  const months = answer.places.flatMap(({ byMonth }) => byMonth.map(({ month }) => month)).sort();
  const number = (value: number) => formatNumber(language, value, 1);
  const share = (value: number) => `${formatNumber(language, 100 * value, 0)} %`;
  const column = (
    name: 'place' | 'months' | 'model' | 'lastValue' | 'sameMonthLastYear' | 'band50' | 'band90',
  ) => ({ heading: translate(`evidence.score.columns.${name}`), right: name !== 'place' });
  const { errorAgainst, coverage } = answer.pooled;
  return [
    translate('evidence.score.heading', { origin: answer.origin, scenario: answer.scenario.title }),
    translate('evidence.score.facts', {
      model: model.title,
      version: answer.model.version,
      start: formatDate(translate, answer.start),
      from: months[0] ?? '',
      to: months.at(-1) ?? '',
      runs: answer.runs,
      seed: answer.seed,
    }),
    '',
    wrapped(translate('evidence.score.legend')),
    '',
    textTable(
      [
        column('place'),
        column('months'),
        column('model'),
        column('lastValue'),
        column('sameMonthLastYear'),
        column('band50'),
        column('band90'),
      ],
      answer.places.map(({ name, months: count, meanAbsoluteError: error, coverage: held }) => [
        name,
        String(count),
        number(error.model),
        number(error.lastValue),
        number(error.sameMonthLastYear),
        share(held.band50),
        share(held.band90),
      ]),
    ),
    '',
    wrapped(
      translate('evidence.score.pooled', {
        last: share(errorAgainst.lastValue),
        year: share(errorAgainst.sameMonthLastYear),
        band50: share(coverage.band50),
        band90: share(coverage.band90),
      }),
    ),
  ].join('\n');
}
