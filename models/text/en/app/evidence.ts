/** Words of the page "How good is it?". */
export const evidence = {
  heading: 'How good is it?',
  lead: 'What the model was held against, what it missed, and what it cannot do. Made for model version {{version}} with {{runs}} runs of each world.',
  backTests: {
    heading: 'Forecasts against counts',
    help: 'Each forecast starts from figures known at its origin, with the policies known then. Line: the median of the ensemble; bands: half and nine tenths of the runs; dots: what was counted.',
    chart: '{{place}}, from the end of {{origin}}',
    median: 'Median',
    nation: 'The nation',
    error:
      'Off by {{model}} victims a month on average; the last value would be off by {{last}}, the same month of the year before by {{year}}. The 90 % band holds {{band90}} of {{months}} months, the 50 % band {{band50}}.',
    unseen: 'None of these months had been counted when this was made.',
    pooled:
      'Together, the nation and Sinaloa: {{last}} of the last value’s error and {{year}} of last year’s; the 90 % bands hold {{band90}} of the months, the 50 % bands {{band50}}.',
    own: 'Newer counts can be scored the same way, for any state, with the source code of Blowback: docs/evidence.md says how.',
  },
  calibration: {
    heading: 'Calibration',
    title: 'Months whose count lay below a quantile of the forecast',
    unit: '% of months',
    axis: 'Quantile of the forecast, %',
    help: 'In a perfectly calibrated forecast the curve is the diagonal: 5 % of the counts lie below the 5 % quantile, and so on. Few months and two places: read it roughly.',
  },
  rolling: {
    heading: 'The national recipe, asked every month',
    help: 'Level and trend alone, without policies, from every month of the record ({{from}} to {{to}}): mean error as a share of what was counted. The constants were chosen on months up to August 2024, so most of this is in-sample; the errors of drift are not.',
    columns: {
      ahead: 'Ahead',
      recipe: 'Recipe',
      lastValue: 'Last value',
      sameMonthLastYear: 'Same month, last year known',
      origins: 'Origins',
    },
    months: '{{count}} months',
    calibration:
      'From {{from}} on, each origin knew only the errors before it. Of {{months}} forecast months the 90 % band held {{inside}}: wide, because the years of rising homicides were still remembered.',
  },
  studies: {
    heading: 'Published effects, looked for inside the model',
    help: 'The same event in paired worlds, measured as the papers do, for whole states. The interval is 90 % of the pairs of runs.',
    inSample: 'A parameter was set with this figure in view.',
    missed: 'Missed: {{reason}}',
  },
  theories: {
    heading: 'Rival theories',
    help: 'Schools that read the evidence otherwise. Homicides of the first year against no handover: the median under each, and how wide that is beside chance.',
    use: 'Run “{{title}}” under',
    standard: 'The model as it stands',
    apply: 'Take this theory',
    agree: 'All theories agree on the direction.',
    disagree: 'The theories do not agree on the direction.',
    for: 'Follows: {{cites}}',
    against: 'Against it: {{cites}}',
  },
  limits: {
    heading: 'What it cannot do',
    breaks:
      'It does not foresee breaks: of the months after {{origin}} its worst 90 % band holds {{band90}}.',
    local: 'It knows states, not towns; effects in one town are watered down.',
    persons: 'It knows organisations and ranks, not persons, and says nothing of a single death.',
    counts: 'It follows official counts, which are revised and miss the disappeared.',
    judged:
      'Many parameters are our own judgement, marked so; ranges are not confidence intervals.',
    politics: 'Politics and courts rest on a handful of cases.',
  },
  misfit:
    'The central run is off by {{error}} from the {{months}} months counted, on average: {{share}} of their mean.',
} as const;
