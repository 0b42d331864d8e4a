/** How organisations gain and lose members: the recruitment core, after the study of cartel size. */
import { lever, minus, parameter, per, plus, quantity, sum, table, times } from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';

const { prietoCuriel2023, prietoCuriel2023Members, prietoCuriel2023Projections } = evidence;

const calibrated = judged(
  'recruitment-core-calibration',
  'Fitted to the published members and conflict deaths of 2012–2022 for our dozen actors and the pool, starting with 60 % of members in named organisations; the published rates themselves belong to 150 groups.',
);

const members = quantity('members');
const allMembers = sum('organisation', members);

export const recruitment = rule({
  id: 'recruitment',
  claim: 'core',
  title: 'Recruitment',
  says: 'When an organisation has more members, more people join it.',
  over: ['organisation'],
  parameters: [
    range('rate', 'recruits a week per member', [0.00225, 0.002373, 0.0025], '1/week', calibrated),
  ],
  flows: [
    { into: 'members', amount: times(parameter('rate'), members) },
    { into: 'would-join', amount: times(parameter('rate'), members) },
  ],
  evidence: [prietoCuriel2023, prietoCuriel2023Members],
});

export const incapacitation = rule({
  id: 'incapacitation',
  claim: 'C15',
  title: 'Arrests',
  says: 'When the state arrests more people, organisations lose members at once, in proportion to their size.',
  over: ['organisation'],
  parameters: [
    range(
      'capacity',
      'arrests of members a week at the level of 2024',
      [95, 109.2, 125],
      'persons/week',
      calibrated,
    ),
  ],
  flows: [
    {
      into: 'members',
      amount: times(-1, parameter('capacity'), lever('arrests'), per(members, allMembers)),
    },
    {
      into: 'arrested',
      amount: times(parameter('capacity'), lever('arrests'), per(members, allMembers)),
    },
  ],
  evidence: [prietoCuriel2023],
  dissent: [evidence.phillips2015],
});

const named = sum('organisation', times(minus(1, table('poolness')), members));
const pooled = sum('organisation', times(table('poolness'), members));
/** Whom an organisation may meet in a fight: named ones fully, small local groups rarely. */
const foes = plus(
  times(minus(1, table('poolness')), plus(named, times(parameter('pool-weight'), pooled))),
  times(table('poolness'), parameter('pool-weight'), allMembers),
);
const lost = times(parameter('lethality'), members, foes);

export const conflictLosses = rule({
  id: 'conflict-losses',
  claim: 'core',
  title: 'Losses in conflict',
  says: 'When organisations are larger, they kill more of each other’s members.',
  over: ['organisation'],
  parameters: [
    range(
      'lethality',
      'deaths a week per pair of members of large organisations',
      [1.05e-8, 1.199e-8, 1.35e-8],
      '1/persons/week',
      calibrated,
    ),
    range(
      'pool-weight',
      'how often small local groups are met, against large organisations',
      [0.1, 0.1, 0.1],
      '1',
      calibrated,
    ),
  ],
  flows: [
    { into: 'members', amount: times(-1, lost) },
    { into: 'conflict-deaths', amount: lost },
  ],
  evidence: [prietoCuriel2023, prietoCuriel2023Projections],
});

export const dropOuts = rule({
  id: 'drop-outs',
  claim: 'core',
  title: 'Drop-outs',
  says: 'When an organisation grows very large, more of its members drift away.',
  over: ['organisation'],
  parameters: [
    range(
      'rate',
      'drop-outs a week per pair of members',
      [3.2e-9, 4.167e-9, 5.2e-9],
      '1/persons/week',
      calibrated,
    ),
  ],
  flows: [
    { into: 'members', amount: times(-1, parameter('rate'), members, members) },
    { into: 'dropped-out', amount: times(parameter('rate'), members, members) },
  ],
  evidence: [prietoCuriel2023],
});

const all = (tally: string) => sum('organisation', quantity(tally));

export const growth = rule({
  id: 'growth',
  claim: 'core',
  title: 'Growth',
  says: 'When more people join than are lost, organisations grow.',
  flows: [
    {
      into: 'growth',
      amount: per(
        minus(
          all('would-join'),
          all('prevented'),
          all('squeeze'),
          all('arrested'),
          all('conflict-deaths'),
          all('dropped-out'),
        ),
        allMembers,
      ),
    },
  ],
  evidence: [prietoCuriel2023Members],
});

export const usualGrowth = rule({
  id: 'usual-growth',
  claim: 'core',
  title: 'Usual growth',
  says: 'When organisations grow as they did before the start, that alone makes no state more violent than its trend.',
  flows: [
    {
      into: 'members-reference',
      amount: times(quantity('usual-growth'), quantity('members-reference')),
    },
  ],
  evidence: [
    judged(
      'usual-growth',
      'Members grew from 2022 to 2025 while homicides fell: only growth beyond, or short of, the usual is judged to show in turf wars.',
    ),
    prietoCuriel2023Members,
  ],
});

export const headcount = rule({
  id: 'headcount',
  claim: 'core',
  title: 'Head count',
  says: 'When organisations are counted together, their members add up.',
  over: ['organisation'],
  flows: [{ into: 'members-now', amount: members }],
  evidence: [prietoCuriel2023Members],
});
