/** Prisoners in US custody: deals, pleas, testimony. */
import {
  constant,
  fade,
  lever,
  minus,
  most,
  occurrences,
  parameter,
  quantity,
  times,
} from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';

const { gao04105, leadersCooperate, neverTrial, pleaCases, pleaToIndictment } = evidence;

export const negotiation = rule({
  id: 'negotiation',
  claim: 'C9',
  title: 'Talks with prosecutors',
  says: 'When US prosecutors offer more deals, more prisoners begin to negotiate.',
  over: ['organisation'],
  parameters: [
    range(
      'rate',
      'chance a week to begin, if everyone is offered a deal',
      [0.025, 0.044, 0.065],
      '1/week',
      pleaCases,
    ),
  ],
  event: {
    timing: {
      kind: 'cohort',
      of: quantity('in-us'),
      hazard: times(parameter('rate'), lever('witness-deals')),
    },
    headline:
      '{count} {count|prisoner|prisoners} of {organisation} {count|begins|begin} to negotiate in the US',
  },
  flows: [
    { into: 'in-us', amount: times(-1, occurrences) },
    { into: 'negotiating', amount: occurrences },
  ],
  evidence: [pleaCases, neverTrial],
});

export const plea = rule({
  id: 'plea',
  claim: 'C9',
  title: 'Pleas',
  says: 'When prisoners negotiate, they plead guilty after some months.',
  over: ['organisation'],
  parameters: [
    range(
      'rate',
      'chance a week of a plea while negotiating',
      [0.025, 0.04, 0.06],
      '1/week',
      pleaCases,
    ),
  ],
  event: {
    timing: { kind: 'cohort', of: quantity('negotiating'), hazard: parameter('rate') },
    headline:
      '{count} {count|prisoner|prisoners} of {organisation} {count|pleads|plead} guilty in the US',
  },
  flows: [
    { into: 'negotiating', amount: times(-1, occurrences) },
    { into: 'pleaded', amount: occurrences },
    { into: 'pleas', amount: occurrences },
  ],
  evidence: [pleaCases, neverTrial],
});

export const cooperation = rule({
  id: 'cooperation-of-witnesses',
  claim: 'C9',
  title: 'Witnesses',
  says: 'When prisoners have pleaded guilty, some become protected witnesses, the more the better the deal.',
  over: ['organisation'],
  parameters: [
    range(
      'rate',
      'chance a week of becoming a witness, if everyone is offered a deal',
      [0.05, 0.08, 0.11],
      '1/week',
      leadersCooperate,
    ),
  ],
  event: {
    timing: {
      kind: 'cohort',
      of: quantity('pleaded'),
      hazard: times(parameter('rate'), lever('witness-deals')),
    },
    headline:
      '{count} {count|prisoner|prisoners} of {organisation} {count|becomes a protected witness|become protected witnesses}',
  },
  flows: [
    { into: 'pleaded', amount: times(-1, occurrences) },
    { into: 'witnesses', amount: occurrences },
    { into: 'turned', amount: occurrences },
  ],
  evidence: [leadersCooperate, gao04105],
  dissent: [gao04105],
});

export const silence = rule({
  id: 'silence',
  claim: 'C9',
  title: 'Sentences without cooperation',
  says: 'When prisoners have pleaded guilty, others serve their sentence in silence.',
  over: ['organisation'],
  parameters: [
    range(
      'rate',
      'chance a week of being sentenced without cooperating',
      [0.015, 0.022, 0.03],
      '1/week',
      leadersCooperate,
    ),
  ],
  event: {
    timing: {
      kind: 'cohort',
      of: most(0, minus(quantity('pleaded'), times(constant(1, 'week'), quantity('turned')))),
      hazard: parameter('rate'),
    },
    headline:
      '{count} {count|prisoner|prisoners} of {organisation} {count|is|are} sentenced without cooperating',
  },
  flows: [
    { into: 'pleaded', amount: times(-1, occurrences) },
    { into: 'silent', amount: occurrences },
  ],
  evidence: [leadersCooperate],
});

export const testimony = rule({
  id: 'testimony',
  claim: 'C9',
  title: 'Testimony',
  says: 'When there are witnesses, they testify about those who protected their organisation.',
  over: ['organisation'],
  parameters: [
    range(
      'rate',
      'statements a week per witness',
      [0.02, 0.04, 0.07],
      'statements/persons/week',
      judged(
        'statements',
        'A protected witness is judged to give about two recorded statements a year.',
      ),
    ),
  ],
  flows: [
    { into: 'testimony-of', amount: times(parameter('rate'), quantity('witnesses')) },
    { into: 'testimony', amount: times(parameter('rate'), quantity('witnesses')) },
  ],
  evidence: [pleaToIndictment],
});

export const witnessesAreUsedUp = rule({
  id: 'witnesses-are-used-up',
  claim: 'C9',
  title: 'Witnesses run dry',
  says: 'When witnesses have told what they know, they testify no more.',
  over: ['organisation'],
  parameters: [
    range(
      'half-life',
      'weeks until half have told all',
      [52, 100, 160],
      'weeks',
      judged('witness-life', 'The great trials heard the same witnesses for two to four years.'),
    ),
  ],
  flows: [
    { into: 'witnesses', amount: times(-1, fade(parameter('half-life')), quantity('witnesses')) },
    { into: 'silent', amount: times(fade(parameter('half-life')), quantity('witnesses')) },
  ],
  evidence: [pleaToIndictment],
});
