/** Terms of scenarios and runs. */
export const model = {
  scenario: {
    term: 'Scenario',
    means:
      'A set of levers and events that the model runs through: one answer to “what if”. A document holds up to six.',
  },
  lever: {
    term: 'Lever',
    means:
      'Something that a government decides and that can be moved here, from the start or from any week on.',
  },
  event: {
    term: 'Event',
    means:
      'Something that happens in one week: a handover, a capture, a killing. Events stand on the timeline.',
  },
  baseline: {
    term: 'Baseline',
    means: 'The scenario that all others are compared with. It is drawn in grey.',
  },
  start: {
    term: 'Starting state',
    means:
      'The date from which the model runs, with the state of the world on that day: organisations, territory, homicides.',
  },
  horizon: { term: 'Horizon', means: 'How many weeks the model runs, at most 520.' },
  outcome: {
    term: 'Outcome',
    means: 'A number that the model reports for every week: homicides, cohesion, tariff risk.',
  },
  run: {
    term: 'Run',
    means: 'The model gone through once, week by week, from the start to the horizon.',
  },
  'central-run': {
    term: 'Central run',
    means:
      'The one run with every parameter at its central value and without chance: of every event it carries what is to be expected, also in fractions. It is the line in the charts; it is not a forecast.',
  },
  ensemble: {
    term: 'Ensemble',
    means:
      'Many runs of one scenario, each with parameters drawn from their ranges and with its own luck. Together they show how sure a number is.',
  },
  band: {
    term: 'Band',
    means:
      'The shaded area around a line: half of all runs lie in the inner one (50 %), nine in ten in the outer one (90 %).',
  },
  seed: {
    term: 'Seed',
    means:
      'The number from which all chance of an ensemble follows. The same seed gives the same runs again.',
  },
  'paired-runs': {
    term: 'Paired runs',
    means:
      'Runs of two scenarios that have the same luck, so that only their policies make them differ.',
  },
  observed: {
    term: 'Observed',
    means: 'What was really counted, drawn beside the model where counts exist.',
  },
} as const;
