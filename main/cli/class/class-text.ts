/** A class as a page that a person reads. */
import {
  claimsInWords,
  classSeries,
  formatNumber,
  formatShare,
  furthestApart,
  leversMoved,
  leverSpread,
  leverWords,
  marksInWords,
  predictedSeries,
  predictionFan,
  seriesOf,
  type SeriesInfo,
} from '../../../models/index';
import type { Session } from '../session';
import { textTable, wrapped } from '../text-table';
import type { ClassFound } from './look-at-class';

/** National outcomes in the table of files; --csv and --json have all of them. */
const SHOWN = 3;

/** Files, levers, predictions, who is furthest apart, what was saved otherwise, what could not be read. */
export function classText(found: ClassFound, session: Session): string {
  const { translate } = session;
  const part = (heading: string, body: readonly string[]) =>
    body.length === 0 ? [] : ['', heading, ...body];
  return [
    ...[found.title, found.assignment].filter((line) => line !== '').map((line) => wrapped(line)),
    translate('headless.class.heading', {
      count: found.files.length,
      version: session.model.version,
    }),
    wrapped(translate('app.classroom.counts')),
    '',
    filesTable(found, session),
    ...(found.marks.size === 0
      ? []
      : [
          '',
          wrapped(
            translate('app.classroom.table.claimsNote', {
              ...{ count: found.runs, rule: translate('robust.claim.rule') },
            }),
          ),
        ]),
    ...part(translate('app.classroom.levers.heading'), leverTable(found, session)),
    ...part(translate('app.classroom.fan.heading'), predictionTable(found, session)),
    ...part(translate('app.classroom.apart.heading'), apartNote(found, session)),
    ...part(translate('headless.class.differing'), differing(found, session)),
    ...part(
      translate('app.classroom.broken.heading', { count: found.broken.length }),
      found.broken.map(({ key, reasons }) =>
        wrapped(
          translate('app.classroom.broken.more', {
            ...{ name: found.nameOf(key), sentence: reasons.join(' ') },
          }),
          100,
          '  ',
        ),
      ),
    ),
    '',
    translate('headless.class.all'),
  ].join('\n');
}

function filesTable({ files, rows }: ClassFound, session: Session): string {
  const { model, translate, language } = session;
  const series = classSeries(model).slice(0, SHOWN);
  const heading = (name: 'who' | 'scenario' | 'claims' | 'misfit' | 'marks') => ({
    heading: translate(`app.classroom.table.${name}`),
  });
  return textTable(
    [
      heading('who'),
      heading('scenario'),
      ...series.map(({ label }) => ({ heading: label, right: true })),
      { heading: translate('app.classroom.levers.heading'), right: true },
      { ...heading('misfit'), right: true },
      heading('claims'),
      heading('marks'),
    ],
    rows.map((row, at) => {
      const file = files[at];
      const score = row.scores.at(-1);
      return [
        row.who,
        row.scenario.title,
        ...series.map((info) => shown(info, row.values[info.id], session)),
        String(file === undefined ? 0 : leversMoved(model, file).length),
        score === undefined ? '–' : formatShare(language, score.within),
        claimsInWords(row, translate),
        marksInWords(row, translate).join(', '),
      ];
    }),
  );
}

function leverTable({ files }: ClassFound, session: Session): readonly string[] {
  const { model, translate, language } = session;
  const spread = leverSpread(model, files);
  if (spread.length === 0) return [translate('app.classroom.levers.none')];
  const heading = (name: 'lever' | 'touched' | 'min' | 'mean' | 'max') =>
    translate(`app.classroom.levers.${name}`);
  const columns = (['touched', 'min', 'mean', 'max'] as const).map((name) => ({
    ...{ heading: heading(name), right: true },
  }));
  return [
    wrapped(translate('headless.class.levers')),
    textTable(
      [{ heading: heading('lever') }, ...columns],
      spread.map(({ lever, touched, min, mean, max }) => {
        const { label, unit, show } = leverWords(model, lever, translate, language);
        return [`${label} ${unit}`.trim(), String(touched), show(min), show(mean), show(max)];
      }),
    ),
  ];
}

function predictionTable({ files, recomputed }: ClassFound, session: Session): readonly string[] {
  const { model, translate } = session;
  const infos = new Map(seriesOf(model).map((info) => [info.id, info]));
  const rows = predictedSeries(files).flatMap((series) => {
    const fan = predictionFan(files, recomputed, series);
    const info = infos.get(series);
    if (fan === undefined || info === undefined) return [];
    const week = fan.expected.p50.findLastIndex((value) => !Number.isNaN(value));
    const [expected, came] = [fan.expected.p50[week], fan.came?.p50[week]];
    const numbers = [expected, came].map((value) => shown(info, value, session));
    return [[info.label, String(fan.curves.length), String(week), ...numbers]];
  });
  if (rows.length === 0) return [];
  const right = (heading: string) => ({ heading, right: true });
  return [
    textTable(
      [
        { heading: translate('headless.run.outcome') },
        right(translate('headless.class.predictions')),
        right(translate('headless.class.week')),
        right(translate('app.classroom.fan.expected')),
        right(translate('app.classroom.fan.came')),
      ],
      rows,
    ),
  ];
}

function apartNote({ rows }: ClassFound, session: Session): readonly string[] {
  const { model, translate, language } = session;
  const apart = furthestApart(rows);
  const info = classSeries(model).find(({ id }) => id === apart?.most);
  if (apart === undefined || info === undefined) return [translate('app.classroom.apart.none')];
  const { a, b, most, distance } = apart;
  return [
    wrapped(
      translate('app.classroom.apart.sentence', {
        ...{ a: a.who, b: b.who, outcome: info.label },
        valueA: shown(info, a.values[most], session),
        valueB: shown(info, b.values[most], session),
      }),
    ),
    wrapped(
      translate('app.classroom.apart.measure', { distance: formatNumber(language, distance, 1) }),
    ),
  ];
}

function differing({ rows }: ClassFound, session: Session): readonly string[] {
  const infos = new Map(classSeries(session.model).map((info) => [info.id, info]));
  return rows.flatMap(({ who, disagreeing, saved, values }) =>
    disagreeing.flatMap((id) => {
      const info = infos.get(id);
      if (info === undefined) return [];
      const said = session.translate('headless.class.differs', {
        ...{ who, outcome: info.label },
        saved: shown(info, saved[id], session),
        now: shown(info, values[id], session),
      });
      return [wrapped(said, 100, '  ')];
    }),
  );
}

function shown({ decimals }: SeriesInfo, value: number | undefined, { language }: Session): string {
  return value === undefined || Number.isNaN(value) ? '–' : formatNumber(language, value, decimals);
}
