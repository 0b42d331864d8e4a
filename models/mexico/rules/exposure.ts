/** Exposure: testimony reaches the circles of political, police and military protection. */
import {
  constant,
  delayed,
  fade,
  lever,
  minus,
  occurrences,
  parameter,
  quantity,
  times,
} from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';

const { pleaToIndictment, protectionNetworks, sourceArticle2025, trejoLey2016, trejoLey2018 } =
  evidence;

const exposure = quantity('exposure');
const protection = quantity('protection');

export const testimonyExposes = rule({
  id: 'testimony-exposes',
  claim: 'C10',
  title: 'Testimony exposes',
  says: 'When witnesses of an organisation testify, the circles that protected it are exposed, level by level.',
  over: ['organisation', 'level', 'circle'],
  parameters: [
    range(
      'reach',
      'share of a fully protecting circle that one statement exposes',
      [0.0008, 0.0018, 0.003],
      '1/statements',
      judged(
        'testimony-reach',
        'Set so that the known trials exposed about a tenth of the circles named in them.',
      ),
    ),
  ],
  flows: [
    {
      into: 'exposure',
      amount: times(parameter('reach'), quantity('testimony-of'), protection, minus(1, exposure)),
    },
  ],
  evidence: [sourceArticle2025, protectionNetworks],
});

export const exposureFades = rule({
  id: 'exposure-fades',
  claim: 'C10',
  title: 'Exposure is forgotten',
  says: 'When nothing new comes out, exposure is slowly forgotten.',
  over: ['level', 'circle'],
  parameters: [
    range(
      'half-life',
      'weeks until half is forgotten',
      [60, 100, 160],
      'weeks',
      judged(
        'exposure-memory',
        'Scandals of protection are judged to be half forgotten after about two years.',
      ),
    ),
  ],
  flows: [{ into: 'exposure', amount: times(-1, fade(parameter('half-life')), exposure) }],
  evidence: [sourceArticle2025],
});

export const indictment = rule({
  id: 'indictment',
  claim: 'C10',
  title: 'Indictments of officials',
  says: 'When witnesses have testified and officials are exposed, indictments follow about half a year later.',
  over: ['level', 'circle'],
  parameters: [
    range(
      'rate',
      'indictments per statement, where all are exposed',
      [0.15, 0.33, 0.6],
      '1/statements',
      pleaToIndictment,
    ),
  ],
  event: {
    timing: {
      kind: 'recurring',
      hazard: times(parameter('rate'), delayed('testimony', 26), exposure),
    },
    headline: 'Indictment of {count} {count|official|officials}: {level}, {circle}',
  },
  flows: [{ into: 'indictments', amount: times(occurrences, constant(1, 'persons')) }],
  evidence: [pleaToIndictment],
});

const purged = times(parameter('weekly'), lever('purges'), exposure, protection);

export const purges = rule({
  id: 'purges',
  claim: 'core',
  title: 'Purges',
  says: 'When exposed officials are removed, protection falls.',
  over: ['organisation', 'level', 'circle'],
  parameters: [
    range(
      'weekly',
      'a year’s share in a week',
      [0.0192, 0.0192, 0.0192],
      '1/week',
      protectionNetworks,
    ),
  ],
  flows: [{ into: 'protection', amount: times(-1, purged) }],
  evidence: [trejoLey2016],
});

export const pactsBreak = rule({
  id: 'pacts-break',
  claim: 'core',
  title: 'Pacts break',
  says: 'When more protectors are removed than usual, the pacts they kept are broken for about a year.',
  over: ['level', 'circle'],
  parameters: [
    range(
      'weekly',
      'a year’s share in a week',
      [0.0192, 0.0192, 0.0192],
      '1/week',
      protectionNetworks,
    ),
    range('strength', 'broken pact per circle removed', [0.3, 0.6, 1], '1', trejoLey2018),
  ],
  flows: [
    {
      into: 'broken-pact',
      amount: times(
        parameter('strength'),
        parameter('weekly'),
        minus(lever('purges'), quantity('usual-purges')),
        exposure,
      ),
    },
  ],
  evidence: [trejoLey2016, trejoLey2018],
});

export const pactsRenew = rule({
  id: 'pacts-renew',
  claim: 'core',
  title: 'Pacts are renewed',
  says: 'When a broken pact is some months old, another takes its place.',
  parameters: [
    range('half-life', 'weeks until half is replaced', [26, 40, 60], 'weeks', trejoLey2018),
  ],
  flows: [
    {
      into: 'broken-pact',
      amount: times(-1, fade(parameter('half-life')), quantity('broken-pact')),
    },
  ],
  evidence: [trejoLey2018],
});

export const protectionRegrows = rule({
  id: 'protection-regrows',
  claim: 'core',
  title: 'Protection grows back',
  says: 'When protectors have fallen, organisations slowly buy new ones.',
  over: ['organisation', 'level', 'circle'],
  parameters: [
    range(
      'half-life',
      'weeks until half has grown back',
      [80, 150, 260],
      'weeks',
      judged('protection-regrowth', 'New protectors are judged to be found within some years.'),
    ),
  ],
  flows: [
    {
      into: 'protection',
      amount: times(fade(parameter('half-life')), minus(quantity('protection-norm'), protection)),
    },
  ],
  evidence: [protectionNetworks],
});
