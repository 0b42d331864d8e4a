/** Differences between two scenarios in words. More/fewer and better/worse are two things. */
export const comparison = {
  /** Things that can be counted: homicides, arrests, members. */
  counted: { more: 'more', less: 'fewer', same: 'about the same' },
  /** Levels: cohesion, approval, pressure. */
  level: { more: 'higher', less: 'lower', same: 'about the same' },
  judgement: { better: 'better', worse: 'worse', neither: '' },
  certainty: {
    clear: 'in nearly every run',
    likely: 'in most runs',
    open: 'could go either way',
    unknown: 'central run only',
  },
  /** The same for a difference that is about the same. */
  certaintySame: {
    clear: 'in nearly every run',
    likely: 'in most runs',
    open: 'though runs differ',
    unknown: 'central run only',
  },
  measure: {
    sum: {
      horizon: 'total',
      'first-year': 'total of the first 52 weeks',
      'last-year': 'total of the last 52 weeks',
      end: 'last week',
    },
    mean: {
      horizon: 'mean',
      'first-year': 'mean of the first 52 weeks',
      'last-year': 'mean of the last 52 weeks',
      end: 'last week',
    },
  },
  change: '{{amount}} {{direction}}',
  /** Where the pairs of runs point the other way than the two central runs beside it. */
  changeTypical: 'typically {{amount}} {{direction}}, unlike the central runs',
  changeInPerCent: '{{amount}} {{direction}} ({{perCent}} %)',
  band: '{{low}} to {{high}}',
  noBand: 'no runs yet',
  sentence: '{{label}}: {{change}}, {{certainty}}.',
  sentenceJudged: '{{label}}: {{change}}, {{certainty}}; {{judgement}}.',
  asks: {
    nothing: 'Nothing: both ask the same of every lever, event and assumption.',
    lever: '{{lever}}: {{a}} in A, {{b}} in B',
    value: '{{value}} {{unit}}',
    valueFrom: '{{value}} {{unit}} from week {{week}}',
    then: '{{first}}, then {{next}}',
    onlyInA: 'only in A: {{event}}',
    onlyInB: 'only in B: {{event}}',
    event: '{{kind}} of {{count}} in week {{week}} ({{cells}})',
    strength: 'rule “{{rule}}”: strength {{a}} in A, {{b}} in B',
    parameter: '{{parameter}} ({{rule}}): {{a}} in A, {{b}} in B',
  },
};
