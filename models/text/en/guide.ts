/** Words of the model guide, docs/model-guide.md, that is written from the rules. */
export const guide = {
  help: 'the model guide as Markdown: how good it is, its limits, and every claim, rule, lever, outcome and source',
  title: 'Model guide: {{title}}',
  generated:
    'Model {{id}}, version {{version}}. This page is written by `npm run guide` from the rules that run. A test fails when it says anything else.',
  origin:
    'The claims are those of a news article of 28 February 2025, in our words. Each claim is one rule or several. Rules that the model needs besides stand at the end.',
  contents: 'Contents',
  reading: {
    heading: 'How to read this page',
    equation:
      'An equation is the rule as it runs, one line for each thing it does in a week. `total += part` adds the part to the total, `total −= part` takes it away, and Σ adds up over the cells of an index. The words are quantities, levers and the numbers of the rule; a quantity is read as it stood at the start of the week.',
    events:
      'A rule with events begins with how they fall: `times ~` is drawn by chance in ensembles, `times =` is what the scenario plans. In the central run what is to be expected is carried, also in fractions; an event is announced in the week by which it is more likely than not.',
    ranges:
      'Each run of an ensemble draws every number between low and high; half of the draws lie on each side of the central value. The central run takes the central values.',
    confidence:
      'Letters say how far a source can be trusted: A was read in the source, B comes from the press or a secondary source, C from memory, J is our own judgement.',
    counts:
      'Of {{all}} numbers, {{A}} rest on sources marked A, {{B}} on B, {{C}} on C and {{J}} on our own judgement. Of {{rules}} rules, {{dissent}} have a known finding against them.',
  },
  validity: {
    forecasts: 'Forecasts against counts',
    beaten:
      'Above 100 % the simple forecast was the better one. Bands that hold more months than their name says are too wide, those that hold fewer too narrow. docs/evidence.md lists the misses that are still open.',
    studies: 'Published effects',
    summary:
      '{{within}} of {{all}} published effects come out within their published range, {{inSample}} of all with a number set in view of the figure. {{missed}} are missed. The verdict looks at the model’s middle value; its interval may reach far beyond the published range.',
    misses: 'What is missed, and why',
    months: 'Months',
    placeFrom: '{{place}}, from the end of {{origin}}',
  },
  theories: 'Rival theories',
  theoriesLead:
    'Schools that read the evidence otherwise. Each is a set of strengths of the rules below, and a scenario can be run under it.',
  against: 'Against it: {{cites}}.',
  claim: '{{claim}}: {{says}}',
  core: 'Needed besides the claims',
  levers: 'Levers of this claim: {{levers}}.',
  number: 'Number',
  judged: '{{label}}: {{finding}}',
  leverTable: {
    heading: 'Levers',
    lever: 'Lever',
    from: 'From',
    to: 'To',
    start: 'Default',
    claim: 'Claim',
    help: 'What it does',
    perCell: 'for each {{index}}',
  },
  outcomeTable: { heading: 'Outcomes', outcome: 'Outcome' },
  starts: {
    heading: 'Starting dates',
    lead: 'A run starts on one of these days, with the state of the world then.',
  },
  sources: {
    heading: 'Sources',
    lead: 'What was found, and the rules that rest on it. Our own judgements stand with their rules.',
    usedBy: 'Rules: {{rules}}.',
    dissentOf: 'Against: {{rules}}.',
  },
  claims: {
    C1: 'Handing over imprisoned bosses takes them out of command',
    C2: 'Organisations answer the loss of leaders with violence',
    C3: 'The gap between Mexican and US prisons drives the fury',
    C4: 'Comfortable prisons let bosses keep command',
    C5: 'Who faces life in a US prison fights to the last bullet',
    C6: 'The fall of kingpins fragments organisations',
    C7: 'Fragments and rivals fight turf wars',
    C8: 'Weakened organisations invite rivals in',
    C9: 'Prisoners may become protected witnesses and testify',
    C10: 'Testimony exposes the circles that protect organisations',
    C11: 'Exposure lets Washington demand more',
    C12: 'Washington accuses the government without proof already',
    C13: 'Mexico hands prisoners over to avert tariffs',
    C14: 'The pressure goes on: exposure, pressure and handovers feed each other',
    C15: 'Confrontation in the place of root causes',
    C16: 'Some cartels are designated terrorist organisations',
    C17: 'US pressure gives the president room for a security policy of her own',
    C18: 'The Sinaloa Cartel is at war with itself already',
    C19: 'The level is critical: about 480,000 murdered since 2006',
  },
} as const;
