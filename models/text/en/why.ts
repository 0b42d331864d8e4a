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
    firstMore: 'It begins in week {{week}}: “{{rule}}” brings more of “{{quantity}}” in “{{b}}”.',
    firstLess: 'It begins in week {{week}}: “{{rule}}” brings less of “{{quantity}}” in “{{b}}”.',
    leadsMore: 'From week {{week}} on, “{{rule}}” brings more of “{{quantity}}” in “{{b}}”.',
    leadsLess: 'From week {{week}} on, “{{rule}}” brings less of “{{quantity}}” in “{{b}}”.',
    addsMore: 'From week {{week}} on, “{{rule}}” makes it {{amount}} more in “{{b}}”.',
    addsLess: 'From week {{week}} on, “{{rule}}” makes it {{amount}} less in “{{b}}”.',
    addsFewer: 'From week {{week}} on, “{{rule}}” makes it {{amount}} fewer in “{{b}}”.',
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
