/** Words of the timeline and the event editor. */
export const timeline = {
  wholePeriod: 'Show the whole period',
  beyond_one: '{{count}} event lies beyond the horizon',
  beyond_other: '{{count}} events lie beyond the horizon',
  scrub: 'Selected week',
  weekOf: 'Week {{week}}, from {{date}}',
  ofScenario: 'Events of “{{title}}”',
  add: 'Add an event',
  empty: 'No events yet. Add a handover, a capture or a killing.',
  marks: 'What really happened',
  mark: '{{count}} · {{kind}}',
  counted: '{{kind}}: {{count}}',
  eventName: '{{kind}}: {{count}}, week {{week}}, {{date}} ({{who}})',
  dragHint:
    'Drag it, or use the arrow keys, to move it to another week; Enter opens it, Delete removes it.',
  editor: {
    kind: 'What happens',
    week: 'Week',
    date: 'Week of {{date}}',
    count: 'How many',
    who: 'Who: {{count}} in all',
    addRow: 'Add more',
    removeRow: 'Remove',
    removeAll: 'Remove from the timeline',
    claim: 'Belongs to claim {{claim}}',
  },
  labels: {
    add: 'Add {{what}}',
    move: 'Move {{what}} to week {{week}}',
    change: 'Change {{what}}',
    remove: 'Remove {{what}}',
  },
} as const;
