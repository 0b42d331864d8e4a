/** How good the model is, misses first of all, and what it cannot do. */
import {
  formatMonth,
  formatNumber,
  formatShare,
  formatSignificant,
  worstForecast,
  type Measured,
} from '../../../models/index';
import { reasonOf, titleOf } from '../evidence/report-text';
import type { Session } from '../session';
import { heading, list, pieces, plain, table } from './markdown';

const limits = ['local', 'persons', 'counts', 'judged', 'politics'] as const;

/** The sections on forecasts, published effects and limits; nothing for a model that nobody has measured. */
export function validity(session: Session, anchors: { good: string; limits: string }): string {
  const { translate, grounds, language } = session;
  const { measured } = grounds;
  if (measured === undefined) return '';
  const { origin, coverage } = worstForecast(measured.backTests);
  const worst = { origin: formatMonth(translate, origin), band90: formatShare(language, coverage) };
  return pieces(
    heading(2, translate('app.evidence.heading'), anchors.good),
    translate('app.evidence.lead', { version: measured.model.version, runs: measured.runs }),
    forecasts(measured, session),
    effects(measured, session),
    heading(2, translate('app.evidence.limits.heading'), anchors.limits),
    list([
      translate('app.evidence.limits.breaks', worst),
      ...limits.map((limit) => translate(`app.evidence.limits.${limit}`)),
    ]),
  );
}

function forecasts({ backTests, pooled }: Measured, session: Session): string {
  const { translate, language, grounds } = session;
  const number = (value: number): string => formatNumber(language, value, 0);
  const share = (value: number): string => formatShare(language, value);
  const names = ['model', 'lastValue', 'sameMonthLastYear', 'band50', 'band90'] as const;
  const rows = backTests.flatMap(({ origin, places }) =>
    places.flatMap(({ place, observed, meanAbsoluteError: error, coverage }) => {
      if (error === undefined || coverage === undefined) return [];
      const name = grounds.places.find(({ id }) => id === place)?.name ?? place;
      const where = { place: placeName(name, session), origin: formatMonth(translate, origin) };
      return [
        [
          plain(translate('guide.validity.placeFrom', where)),
          String(observed.length),
          ...[error.model, error.lastValue, error.sameMonthLastYear].map(number),
          ...[coverage.band50, coverage.band90].map(share),
        ],
      ];
    }),
  );
  return pieces(
    heading(3, translate('guide.validity.forecasts')),
    translate('evidence.score.legend'),
    table(
      [
        translate('evidence.score.columns.place'),
        `>${translate('guide.validity.months')}`,
        ...names.map((name) => `>${translate(`evidence.score.columns.${name}`)}`),
      ],
      rows,
    ),
    translate('app.evidence.backTests.pooled', {
      last: share(pooled.errorAgainst.lastValue),
      year: share(pooled.errorAgainst.sameMonthLastYear),
      band90: share(pooled.coverage.band90),
      band50: share(pooled.coverage.band50),
    }),
    translate('guide.validity.beaten'),
  );
}

/** The nation has no name of its own among the places. */
function placeName(name: string, { translate }: Session): string {
  return name === 'national' ? translate('app.evidence.backTests.nation') : name;
}

function effects({ studies }: Measured, { translate, language }: Session): string {
  const number = (value: number): string => formatSignificant(language, value);
  const span = (low: number, high: number): string => `${number(low)} … ${number(high)}`;
  const missed = studies.filter(({ within }) => !within);
  return pieces(
    heading(3, translate('guide.validity.studies')),
    translate('app.evidence.studies.help'),
    translate('guide.validity.summary', {
      within: studies.length - missed.length,
      all: studies.length,
      inSample: studies.filter(({ inSample }) => inSample).length,
      missed: missed.length,
    }),
    table(
      (['study', '>value', '>band', '>published', 'unit', 'verdict'] as const).map((key) => {
        const name = key.replace('>', '') as 'study'; // each key is a column, with or without its mark
        return `${key.startsWith('>') ? '>' : ''}${translate(`evidence.table.columns.${name}`)}`;
      }),
      studies.map(({ id, value, low, high, published, unit, within, inSample }) => [
        plain(translate(titleOf(id))),
        number(value),
        span(low, high),
        span(published.low, published.high),
        translate(`evidence.unit.${unit}`),
        (within
          ? translate('evidence.table.within')
          : `**${translate('evidence.table.missed')}**`) +
          (inSample ? `, ${translate('evidence.table.inSample')}` : ''),
      ]),
    ),
    `**${translate('guide.validity.misses')}**`,
    list(missed.map(({ id }) => plain(`${translate(titleOf(id))}: ${translate(reasonOf(id))}`))),
  );
}
