/** Why: contributions by rule, how two scenarios come apart, and who gets the credit. */
export const why = {
  /** What the limits of a quantity took or gave. */
  bounds: 'Limits of quantities',
  value: '{{outcome}}: {{value}} in week {{week}}.',
  total: '{{outcome}}: {{value}} in weeks 0 to {{week}} together.',
  changeUp: 'That is {{amount}} more than without any change since week {{from}}.',
  changeDown: 'That is {{amount}} less than without any change since week {{from}}.',
  changeSame: 'That is as much as without any change since week {{from}}.',
  changeUpStart: 'That is {{amount}} more than the starting state alone.',
  changeDownStart: 'That is {{amount}} less than the starting state alone.',
  changeSameStart: 'That is as much as the starting state alone.',
  lessThan: 'less than {{amount}}',
  adds: '“{{rule}}” adds {{amount}}.',
  takes: '“{{rule}}” takes away {{amount}}.',
  event: 'Week {{week}}: {{what}}.',
  /** A group that split away: by its slot, and by whom it left. */
  fragment: 'Fragment {{name}}',
  fragmentOf: 'Fragment of {{name}}',
  /** An arrow of the causal diagram. */
  arrow: {
    raises: '“{{from}}” raises “{{to}}”',
    lowers: '“{{from}}” lowers “{{to}}”',
    moves: '“{{from}}” raises or lowers “{{to}}”',
    raisesItself: '“{{from}}” raises itself',
    lowersItself: '“{{from}}” lowers itself',
    movesItself: '“{{from}}” raises or lowers itself',
    lag_one: 'after {{count}} week',
    lag_other: 'after {{count}} weeks',
  },
  differ: {
    more: '{{outcome}}: {{amount}} more in “{{b}}” than in “{{a}}”.',
    less: '{{outcome}}: {{amount}} less in “{{b}}” than in “{{a}}”.',
    fewer: '{{outcome}}: {{amount}} fewer in “{{b}}” than in “{{a}}”.',
    about: '{{outcome}}: about the same in “{{b}}” and in “{{a}}”.',
    same: '{{outcome}}: no difference between “{{a}}” and “{{b}}”.',
    /** What a step begins with. */
    begins: 'It begins in week {{week}}: ',
    since: 'From week {{week}} on, ',
    during: 'In weeks {{week}} to {{last}}, ',
    once: 'In week {{week}}, ',
    atTimes: 'At times in weeks {{week}} to {{last}}, ',
    /** What a rule does that others read: rules that add, that take, and that add in one and take in the other. */
    addsMore: '“{{rule}}” brings more of “{{quantity}}” in “{{b}}”.',
    addsLess: '“{{rule}}” brings less of “{{quantity}}” in “{{b}}”.',
    takesMore: '“{{rule}}” takes less from “{{quantity}}” in “{{b}}”.',
    takesLess: '“{{rule}}” takes more from “{{quantity}}” in “{{b}}”.',
    turnsMore: '“{{rule}}” adds to “{{quantity}}” in “{{b}}” instead of taking from it.',
    turnsLess: '“{{rule}}” takes from “{{quantity}}” in “{{b}}” instead of adding to it.',
    /** What a rule does to the number itself. */
    makesMore: '“{{rule}}” makes it more in “{{b}}”, by {{amount}} {{span}}.',
    makesLess: '“{{rule}}” makes it less in “{{b}}”, by {{amount}} {{span}}.',
    makesFewer: '“{{rule}}” makes it fewer in “{{b}}”, by {{amount}} {{span}}.',
    /** The same where it did the opposite in other weeks. */
    mixedMore:
      '“{{rule}}” makes it more in “{{b}}”, in other weeks less: {{amount}} more {{span}}.',
    mixedMoreCounted:
      '“{{rule}}” makes it more in “{{b}}”, in other weeks fewer: {{amount}} more {{span}}.',
    mixedLess:
      '“{{rule}}” makes it less in “{{b}}”, in other weeks more: {{amount}} less {{span}}.',
    mixedFewer:
      '“{{rule}}” makes it fewer in “{{b}}”, in other weeks more: {{amount}} fewer {{span}}.',
    inWeek: 'in week {{week}}',
    upTo: 'over weeks 0 to {{week}}',
    untraced:
      'No single chain of rules tells how the difference gets there: it comes in many small ways, and some pull against each other.',
    nothing: 'There is no story to tell: no rule makes a difference to this number.',
  },
  player: {
    lever: '{{name}}',
    events: 'Events: {{name}}',
    rule: 'Assumption: {{name}}',
  },
  credit: {
    interaction: 'Interaction',
    only: 'The one mixture of the two scenarios was run, without chance.',
    all: 'All {{runs}} mixtures of the two scenarios were run, without chance.',
    sampled:
      'Sampled orders, {{runs}} runs without chance; each share has the standard error that stands with it.',
    definition:
      'A share is what a change adds on average over all orders in which the changes may be made; the shares add up to the difference. “Alone” is what it does when nothing else is changed. The interaction is what the effects alone leave over; the shares hold it already.',
  },
} as const;
