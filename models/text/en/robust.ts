/** How easily a conclusion would change: tornado, sweeps, the flip-finder, claims. */
export const robust = {
  /** A parameter with the rule that it belongs to. */
  doubt: '{{label}} ({{rule}})',
  flip: {
    even: 'There is no difference between the two in the central run, so there is nothing to turn.',
    firm: 'Nothing within the ranges of evidence turns it: even with all {{doubts}} assumptions at their worst together, the difference is {{farthest}} (now {{now}}).',
    single:
      'It turns if {{doubt}} goes from {{from}} to {{to}}: {{share}} of the way to the end of its range.',
    together: 'No single assumption turns it; these {{count}} together do:',
    move: '{{doubt}}: from {{from}} to {{to}} ({{share}} of the way)',
    limits:
      'Looked for at the ends of the ranges and on the way back, by central runs; a turn that lies only inside a range would be missed.',
    holds: 'Over the plausible assumptions it holds in {{share}} of {{pairs}} pairs of runs.',
  },
  claim: {
    below: '{{outcome}}: less in “{{scenario}}” than in “{{than}}”, in week {{week}}.',
    above: '{{outcome}}: more in “{{scenario}}” than in “{{than}}”, in week {{week}}.',
    totalBelow: '{{outcome}}: less in “{{scenario}}” than in “{{than}}”, over weeks 0 to {{week}}.',
    totalAbove: '{{outcome}}: more in “{{scenario}}” than in “{{than}}”, over weeks 0 to {{week}}.',
    verdict: {
      true: 'True: it holds in {{share}} of {{pairs}} pairs of runs.',
      false: 'False: it holds in {{share}} of {{pairs}} pairs of runs.',
      depends: 'It depends: it holds in {{share}} of {{pairs}} pairs of runs.',
    },
    dependsOn: 'Most of all on {{doubts}}.',
    rule: 'True from 90 % of the pairs on, false up to 10 %, else it depends.',
  },
} as const;
