/** Terms of rules and of what is made of them. */
export const rules = {
  rule: {
    term: 'Rule',
    means:
      'One stated cause and effect: when this, then that. All curves come from the rules and from nothing else.',
  },
  claim: {
    term: 'Claim',
    means:
      'Either a statement of the news article that the model rests on (C1 to C19), or a sentence of your own that the ensemble marks as true, false or “it depends”.',
  },
  evidence: {
    term: 'Evidence',
    means:
      'The study, count, report or judgement that a rule or a number rests on, with how far it can be trusted.',
  },
  dissent: { term: 'Dissent', means: 'A finding that speaks against a rule.' },
  parameter: {
    term: 'Parameter',
    means: 'A number of a rule, with a low, a central and a high value that the evidence allows.',
  },
  assumptions: {
    term: 'Assumptions',
    means:
      'A set of rules switched off, strengthened or weakened, and of numbers held fixed. The standard set is that of the model.',
  },
  stock: {
    term: 'Stock',
    means: 'A quantity that lasts from week to week, such as members or cohesion.',
  },
  tally: {
    term: 'Tally',
    means:
      'A quantity that starts every week at zero and adds up what happens in it, such as attacks.',
  },
  hazard: {
    term: 'Hazard',
    means: 'How often an event is to be expected in a week. Chance decides in which week it falls.',
  },
  cohort: {
    term: 'Cohort',
    means:
      'A group of which each member may do something in a week with the same chance, such as prisoners who may plead guilty.',
  },
  'half-life': {
    term: 'Half-life',
    means: 'The weeks after which half of something is gone, or half of a change is done.',
  },
  saturation: {
    term: 'Saturation',
    means: 'An effect that grows ever less: twice the cause brings less than twice the effect.',
  },
  'index-number': { term: 'Index', means: 'A number that only orders: it has no unit of its own.' },
  ledger: {
    term: 'Ledger',
    means:
      'The account of what every rule has added to every number, week by week. It adds up without a remainder.',
  },
  contribution: {
    term: 'Contribution',
    means: 'What one rule has added to a number, or taken from it.',
  },
  loop: {
    term: 'Loop',
    means:
      'A chain of causes that leads back to where it began: it strengthens itself, or it holds itself in check.',
  },
  shapley: {
    term: 'Shapley share',
    means:
      'The share of a difference that one change gets: what it adds on average over all orders in which the changes could be made.',
  },
  interaction: {
    term: 'Interaction',
    means: 'What several changes do together beyond what each does alone.',
  },
  sensitivity: {
    term: 'Sensitivity',
    means: 'How far an outcome moves when an assumption moves within its range.',
  },
  tornado: {
    term: 'Tornado',
    means: 'A chart of sensitivities, the largest on top, which gives it its shape.',
  },
  sweep: {
    term: 'Sweep',
    means: 'A lever moved through its whole range in steps, and what the outcome does.',
  },
  flip: { term: 'Flip', means: 'The smallest change of assumptions that reverses a conclusion.' },
} as const;
