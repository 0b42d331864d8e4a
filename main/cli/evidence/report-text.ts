/** What is measured of the model, as tables that a person reads. */
import { formatNumber, type Measured, type StudyResult, type TextKey } from '../../../models/index';
import type { Session } from '../session';
import { textTable, wrapped } from '../text-table';

/** The event studies, the reasons of misses, the back-tests. */
export function reportText(measured: Measured, session: Session): string {
  const { translate, language, model } = session;
  const { studies, backTests, pooled, runs, theories } = measured;
  const share = (value: number) => `${formatNumber(language, 100 * value, 0)} %`;
  const missed = studies.filter(({ within }) => !within);
  return [
    translate('evidence.table.heading', {
      model: model.title,
      version: measured.model.version,
      runs,
    }),
    '',
    studyTable(studies, session),
    '',
    ...missed.map((study) =>
      wrapped(`${translate(titleOf(study.id))}: ${translate(reasonOf(study.id))}`),
    ),
    '',
    translate('evidence.table.backTests'),
    '',
    backTestTable(backTests, session),
    '',
    wrapped(
      translate('evidence.score.pooled', {
        last: share(pooled.errorAgainst.lastValue),
        year: share(pooled.errorAgainst.sameMonthLastYear),
        band50: share(pooled.coverage.band50),
        band90: share(pooled.coverage.band90),
      }),
    ),
    '',
    translate('evidence.theory.heading'),
    '',
    theoryTable(theories, session),
  ].join('\n');
}

/** Scenario less baseline in the first year: the median under each theory, and both bands. */
function theoryTable(theories: Measured['theories'], { translate, language }: Session): string {
  const number = (value: number) => formatNumber(language, value, 0);
  const [first] = theories;
  const ids = first?.across.byTheory.map(({ id }) => id) ?? [];
  return textTable(
    [
      { heading: translate('evidence.theory.question') },
      ...ids.map((id) => ({ heading: id, right: true })),
      { heading: translate('evidence.theory.noise'), right: true },
      { heading: translate('evidence.theory.band'), right: true },
    ],
    theories.map(({ scenario, across }) => [
      scenario,
      ...across.byTheory.map(({ spread }) => number(spread.p50)),
      `${number(across.noise.low)} … ${number(across.noise.high)}`,
      `${number(across.theory.low)} … ${number(across.theory.high)}`,
    ]),
  );
}

function studyTable(studies: readonly StudyResult[], { translate, language }: Session): string {
  const number = (value: number) => formatNumber(language, value, Math.abs(value) < 10 ? 2 : 0);
  const column = (name: 'study' | 'value' | 'band' | 'published' | 'unit' | 'verdict') => ({
    heading: translate(`evidence.table.columns.${name}`),
    right: ['value', 'band', 'published'].includes(name),
  });
  return textTable(
    [
      column('study'),
      column('value'),
      column('band'),
      column('published'),
      column('unit'),
      column('verdict'),
    ],
    studies.map(({ id, value, low, high, published, unit, within, inSample }) => [
      translate(titleOf(id)),
      number(value),
      `${number(low)} … ${number(high)}`,
      `${number(published.low)} … ${number(published.high)}`,
      translate(`evidence.unit.${unit}`),
      [
        translate(within ? 'evidence.table.within' : 'evidence.table.missed'),
        ...(inSample ? [translate('evidence.table.inSample')] : []),
      ].join(', '),
    ]),
  );
}

function backTestTable(
  backTests: Measured['backTests'],
  { translate, language, grounds }: Session,
): string {
  const number = (value: number) => formatNumber(language, value, 1);
  const share = (value: number) => `${formatNumber(language, 100 * value, 0)} %`;
  const names = ['model', 'lastValue', 'sameMonthLastYear', 'band50', 'band90'] as const;
  return textTable(
    (['place', 'months', ...names] as const).map((name) => ({
      heading: translate(`evidence.score.columns.${name}`),
      right: name !== 'place',
    })),
    backTests.flatMap(({ origin, places }) =>
      places.flatMap(({ place, observed, meanAbsoluteError: error, coverage }) => {
        if (error === undefined || coverage === undefined) return [];
        const name = grounds.places.find(({ id }) => id === place)?.name ?? place;
        return [
          [
            translate('evidence.table.whereFrom', { place: name, origin }),
            String(observed.length),
            ...[error.model, error.lastValue, error.sameMonthLastYear].map(number),
            ...[coverage.band50, coverage.band90].map(share),
          ],
        ];
      }),
    ),
  );
}

/** Every study has its title in the catalog; a test sees to it. */
export function titleOf(id: string): TextKey {
  return `evidence.study.${id}` as TextKey;
}

const explained: readonly string[] = ['removal-deaths'];

/** Why a study is missed. */
export function reasonOf(id: string): TextKey {
  return `evidence.miss.${explained.includes(id) ? id : 'other'}` as TextKey;
}
