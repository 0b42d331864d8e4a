/** Words of the command palette. */
export const palette = {
  title: 'Find anything',
  search: 'Type a command, a lever, an outcome, a rule …',
  none: 'Nothing matches “{{query}}”.',
  hint: 'Arrow keys choose, Enter does it, Escape closes.',
  notNow: 'That is not possible here: open a scenario, or the view with the chart, first.',
  kinds: {
    command: 'Command',
    view: 'View',
    scenario: 'Scenario that is open',
    lever: 'Lever',
    outcome: 'Outcome',
    rule: 'Rule',
    term: 'Term',
    gallery: 'Starting scenario',
  },
} as const;
