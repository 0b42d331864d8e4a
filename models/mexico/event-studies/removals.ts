/** What followed the removal of leaders: by state, in deaths, in bursts. */
import type { Study, StudyCase, World } from '../../results/effects/study';
import type { Estimator } from '../../results/effects/estimator';
import type { OrganisationId, RankId } from '../organisations';
import { happening } from '../gallery/happening';
import { around, EVENT_WEEK, nothing, removal, world, type Around } from './worlds';

const at = EVENT_WEEK;
const organisations = ['cjng', 'nueva-familia', 'mayiza', 'noreste', 'carteles-unidos'] as const;

interface Removal {
  readonly organisation: OrganisationId;
  readonly withIt: World;
}

const taken = (kind: 'capture' | 'killing', rank: RankId): readonly Removal[] =>
  organisations.map((organisation) => ({
    organisation,
    withIt: removal(kind, organisation, rank),
  }));

const founders = taken('capture', 'founder');
const leaders = taken('capture', 'leader');
const killed = taken('killing', 'founder');
/** The papers' leaders are founders and regional leaders: five of each. */
const captures = [...founders, ...leaders];

type Where = (around: Around) => readonly string[];

/** A case for each removal whose organisation has such states. */
function cases(
  removals: readonly Removal[],
  where: Where,
  kind: 'per-cent' | 'more',
  from: number,
  to: number,
): readonly StudyCase[] {
  return removals.flatMap(({ organisation, withIt }) => {
    const series = where(around(organisation));
    if (series.length === 0) return [];
    return [
      { withIt, without: nothing, estimator: { kind, series, from: at + from, to: at + to } },
    ];
  });
}

function national(removals: readonly Removal[], estimator: Estimator): readonly StudyCase[] {
  return removals.map(({ withIt }) => ({ withIt, without: nothing, estimator }));
}

const operators = world({
  events: (['cjng', 'nueva-familia', 'noreste'] as const).map((organisation) =>
    happening('capture', at, organisation, 'operator', 12),
  ),
});

/** Studies of removals. */
export const removalStudies: readonly Study[] = [
  {
    id: 'capture-home',
    cases: cases(captures, ({ home }) => home, 'per-cent', 0, 52),
    published: { low: 0, central: 15, high: 40 },
    unit: 'per-cent',
    evidence: ['lindo-padilla-romo-2018', 'state-level-effects'],
    inSample: true,
  },
  {
    id: 'capture-near',
    cases: cases(captures, ({ near }) => near, 'per-cent', 0, 26),
    published: { low: 0, central: 5, high: 15 },
    unit: 'per-cent',
    evidence: ['lindo-padilla-romo-2018-neighbours', 'state-level-effects'],
    inSample: true,
  },
  {
    id: 'capture-far',
    cases: cases(captures, ({ far }) => far, 'per-cent', 39, 52),
    published: { low: 0, central: 3, high: 8 },
    unit: 'per-cent',
    evidence: ['lindo-padilla-romo-2018-distant', 'state-level-effects'],
    inSample: true,
  },
  {
    id: 'capture-elsewhere',
    cases: cases(captures, ({ none }) => none, 'per-cent', 0, 52),
    published: { low: -2, central: 0, high: 2 },
    unit: 'per-cent',
    evidence: ['lindo-padilla-romo-2018-elsewhere', 'state-level-effects'],
    inSample: false,
  },
  {
    id: 'capture-half-year',
    cases: cases(founders, ({ home }) => home, 'per-cent', 0, 26),
    published: { low: 5, central: 36.5, high: 60 },
    unit: 'per-cent',
    evidence: ['calderon-2015'],
    inSample: false,
  },
  {
    id: 'removal-deaths',
    cases: national(leaders, { kind: 'more', series: ['homicides'], from: at, to: at + 208 }),
    published: { low: 8, central: 17, high: 34 },
    unit: 'deaths',
    evidence: ['dickenson-2014'],
    inSample: false,
  },
  {
    id: 'killing-against-capture',
    cases: national(killed, { kind: 'more', series: ['homicides'], from: at, to: at + 52 }),
    against: national(founders, { kind: 'more', series: ['homicides'], from: at, to: at + 52 }),
    published: { low: 1.05, central: 1.4, high: 2 },
    unit: 'multiple',
    evidence: ['dickenson-2014-killing', 'phillips-2015-killing'],
    inSample: true,
  },
  {
    id: 'operators-captured',
    cases: [
      {
        withIt: operators,
        without: nothing,
        estimator: {
          kind: 'per-cent',
          series: (['cjng', 'nueva-familia', 'noreste'] as const).flatMap((id) => around(id).home),
          from: at,
          to: at + 26,
        },
      },
    ],
    published: { low: -5, high: 0 },
    unit: 'per-cent',
    evidence: ['phillips-2015'],
    inSample: true,
  },
  {
    id: 'burst',
    cases: national(killed, { kind: 'more', series: ['retaliation-deaths'], from: at, to: at + 2 }),
    published: { low: 30, central: 60, high: 90 },
    unit: 'deaths',
    evidence: ['feb-2026-burst'],
    inSample: true,
  },
  {
    id: 'founder-war',
    cases: national(founders, {
      kind: 'chance',
      series: ['wars'],
      from: at,
      to: at + 52,
      least: 0.5,
    }),
    published: { low: 0.3, high: 0.5 },
    unit: 'share',
    evidence: ['founder-removal-events'],
    inSample: true,
  },
  {
    id: 'founder-groups',
    cases: national(founders, { kind: 'more', series: ['splits'], from: at, to: at + 156 }),
    published: { low: 1, high: 3 },
    unit: 'groups',
    evidence: ['crisis-group'],
    inSample: true,
  },
];
