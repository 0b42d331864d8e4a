/** Example of docs/adding.md: the rules, and the evidence they rest on. Every figure in it is made up. */
import {
  fade,
  lever,
  minus,
  occurrences,
  parameter,
  quantity,
  times,
} from '../../../../models/rules/build';
import { range, rule } from '../../../../models/rules/define';
import type { Evidence } from '../../../../models/rules/rule';

// #region evidence
export const madeUp: Evidence = {
  id: 'made-up',
  cite: 'Made up for this example',
  finding: 'No study stands behind the figures of this example.',
  confidence: 'J',
};
// #endregion

// #region core
const courtsSentence = rule({
  id: 'courts-sentence',
  claim: 'core',
  title: 'Courts sentence',
  says: 'When weeks go by, courts send new people to prison.',
  parameters: [range('new', 'people sentenced a week', [70, 80, 90], 'persons/week', madeUp)],
  flows: [{ into: 'prisoners', amount: parameter('new') }],
  evidence: [madeUp],
});

const released = times(fade(parameter('half-life')), quantity('prisoners'));

const sentencesEnd = rule({
  id: 'sentences-end',
  claim: 'core',
  title: 'Sentences end',
  says: 'When sentences end, people leave prison.',
  parameters: [range('half-life', 'weeks until half are out', [60, 80, 100], 'weeks', madeUp)],
  flows: [
    { into: 'prisoners', amount: times(-1, released) },
    { into: 'at-risk', amount: released },
  ],
  evidence: [madeUp],
});

const peopleSettle = rule({
  id: 'people-settle',
  claim: 'core',
  title: 'People settle',
  says: 'When time passes after a release, people settle and no longer run a risk of return.',
  parameters: [range('half-life', 'weeks until half settled', [40, 52, 70], 'weeks', madeUp)],
  flows: [
    { into: 'at-risk', amount: times(-1, fade(parameter('half-life')), quantity('at-risk')) },
  ],
  evidence: [madeUp],
});
// #endregion

// #region returns
const releasedReturn = rule({
  id: 'released-return',
  claim: 'P1',
  title: 'The released return',
  says: 'When people have been released, some return to prison; support makes that rarer.',
  parameters: [
    range('risk', 'chance of return a week', [0.006, 0.01, 0.014], '1/week', madeUp),
    range('effect', 'share of returns that full support prevents', [0.1, 0.3, 0.5], '1', madeUp),
  ],
  event: {
    timing: {
      kind: 'cohort',
      of: quantity('at-risk'),
      hazard: times(parameter('risk'), minus(1, times(parameter('effect'), lever('support')))),
    },
    headline: '{count} {count|person returns|people return} to prison',
  },
  flows: [
    { into: 'at-risk', amount: times(-1, occurrences) },
    { into: 'prisoners', amount: occurrences },
    { into: 'returned', amount: occurrences },
  ],
  evidence: [madeUp],
});
// #endregion

/** All rules, in the order in which a reader meets them. */
export const rules = [courtsSentence, sentencesEnd, peopleSettle, releasedReturn];
