/** How good the model is: scores, event studies, complaints about files of counts. */
export const evidence = {
  help: 'how good the model is: back-tests and event studies, or the score of a file of counts',
  observed: 'score the model on a file of counts by month and place instead',
  origin: 'forecast from the end of this month: {{origins}} (default: the latest before the file)',
  scenario: 'policies after the origin (default: those known at the origin, continued)',
  save: 'also write all of it as a JSON object to a file',
  study: {
    'capture-home': 'Leader captured: homicides in the state of capture, 12 months',
    'capture-near': '… in neighbouring states of the organisation, 6 months',
    'capture-far': '… in its distant states, by month 12',
    'capture-elsewhere': '… in states without it, 12 months',
    'capture-half-year': 'Founder captured: homicides in the home state, 6 months',
    'removal-deaths': 'Deaths for each leader removed, 4 years',
    'killing-against-capture': 'Founder killed, against captured: further deaths in a year',
    'operators-captured': 'Operators captured: homicides at home, 6 months',
    burst: 'Founder killed in the field: dead of the answer, 2 weeks',
    'founder-war': 'Founder captured: open war within 12 months',
    'founder-groups': 'New groups for each founder removed, 3 years',
    'handover-at-once': 'Handover of 29: national homicides, 8 weeks',
    'split-year': 'Succession split in Sinaloa: homicides against none, first year',
    'split-month-18': '… in month 18',
    'plea-lag': 'From custody to the plea, half of those who plead',
    'indictment-lag': 'From the handover to the first official indicted',
    'relief-lasts': 'Tariff relief of a handover: until half of it is gone',
    scarcity: 'Seizures doubled: turf-war deaths',
    extraditions: 'Ordinary extraditions a year',
    'core-usual-members': 'Members 2022–27, as things are (against 2022)',
    'core-usual-deaths': 'Conflict deaths 2022–27, as things are (against 2022)',
    'core-halved-members': 'Members, recruitment halved (against 2022)',
    'core-halved-deaths': 'Conflict deaths, recruitment halved (against 2022)',
    'core-doubled-members': 'Members, arrests doubled (against 2022)',
    'core-doubled-deaths': 'Conflict deaths, arrests doubled (against 2022)',
  },
  unit: {
    'per-cent': '%',
    deaths: 'deaths',
    multiple: 'times',
    share: 'of 1',
    groups: 'groups',
    weeks: 'weeks',
    persons: 'persons',
  },
  miss: {
    'removal-deaths':
      'This count and the rise in the state of capture above cannot both hold: a rise of 15 % there alone is hundreds of deaths. The model follows the rise; the theory “deterrence” follows the count.',
    other: 'The parameter ranges that the other rows allow do not reach it.',
  },
  table: {
    heading: 'Event studies inside the model: {{model}} {{version}}, {{runs}} runs',
    columns: {
      study: 'Effect',
      value: 'Model',
      band: '90 % of pairs',
      published: 'Published',
      unit: 'Unit',
      verdict: 'Verdict',
    },
    within: 'within',
    missed: 'MISS',
    inSample: 'set with it in view',
    backTests: 'Back-tests with the policies known at each origin',
    whereFrom: '{{place}} from the end of {{origin}}',
  },
  perMonth: 'victims a month',
  progress: '{{name}}: {{done}} of {{all}}',
  worlds: 'Event studies',
  note: {
    otherOrigin:
      'Nothing is shipped to start from at the end of {{wanted}}: forecast from the end of {{origin}}, the latest before.',
    missing: 'Missing between the first and the last month, and not scored: {{months}}.',
  },
  error: {
    cannotSave: '{{file}} could not be written: {{detail}}',
    needsObserved: '{{option}} needs --observed FILE.',
    badOrigin: '--origin {{given}}: write a month as 2025-06.',
    unknownOrigin:
      '--origin {{given}}: no figures are shipped for the end of that month. Allowed are: {{origins}}.',
    beforeEveryOrigin:
      'The first month, {{month}}, lies before every origin: counts can be scored from {{first}} on. Take earlier months out.',
    notAfterOrigin:
      '{{month}} was known at the origin {{origin}}: only later months can be scored. Take it out, or choose an earlier origin.',
    tooLate: '{{month}} lies beyond the longest run from {{start}}, {{weeks}} weeks.',
    unknownScenario: '--scenario {{given}}: the origin {{origin}} has no such scenario.',
    empty:
      'The file is empty. It needs a heading, month and the names of places, and a row for each month.',
    semicolons:
      'Line {{line}} has semicolons between its cells; commas are expected: month,Sinaloa. Save the table as comma-separated CSV.',
    noMonthColumn: 'The heading has no column “month”.',
    noPlaces:
      'The heading names no place. Allowed are “national” and the names or codes of the 32 states.',
    noMonths: 'There is a heading and no month under it.',
    unknownPlace: 'There is no place “{{name}}”.',
    placeTwice: 'The place “{{name}}” has two columns.',
    badMonth: 'Line {{line}}: “{{given}}” is no month. Write it as 2025-07.',
    monthTwice: 'Line {{line}}: the month {{given}} is there twice.',
    cells: 'Line {{line}} has {{given}} cells; the heading has {{due}}.',
    gap: 'Line {{line}}: {{name}} has no count for {{month}}. Take the month or the place out.',
    badCount:
      'Line {{line}}: “{{given}}” for {{name}} in {{month}} is no count. A whole number from 0 to 999,999 is needed.',
  },
  theory: {
    heading: 'Rival theories: homicides in the first year against no handover, median of the pairs',
    question: 'Scenario',
    noise: '90 % of pairs (standard)',
    band: 'over theories',
    option: 'run under a rival theory: {{theories}}',
    unknown: '--theory {{given}}: there is no theory “{{name}}”.',
  },
  score: {
    heading: 'Forecast from the end of {{origin}}: {{scenario}}',
    facts:
      '{{model}} {{version}} · start {{start}} · months {{from}} to {{to}} · runs {{runs}} · seed {{seed}}',
    legend:
      'Mean absolute error in victims a month: the ensemble’s median (model), the last count before the origin, and the same month of the last year before it. Then the share of months inside the bands.',
    columns: {
      place: 'Place',
      months: 'Months',
      model: 'Model',
      lastValue: 'Last value',
      sameMonthLastYear: 'Same month, last year',
      band50: '50 % band holds',
      band90: '90 % band holds',
    },
    pooled:
      'Together: the model misses by {{last}} of the last value’s error and {{year}} of last year’s; the 90 % bands hold {{band90}} of the months, the 50 % bands {{band50}}.',
  },
};
