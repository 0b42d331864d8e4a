/** How good the model is: scores, event studies, complaints about files of counts. */
export const evidence = {
  help: 'how good the model is: back-tests and event studies, or the score of a file of counts',
  observed: 'score the model on a file of counts by month and place instead',
  origin: 'forecast from the end of this month: {{origins}} (default: the latest before the file)',
  scenario: 'policies after the origin (default: those known at the origin, continued)',
  progress: '{{name}}: {{done}} of {{all}}',
  note: {
    otherOrigin:
      'Nothing is shipped to start from at the end of {{wanted}}: forecast from the end of {{origin}}, the latest before.',
    missing: 'Missing between the first and the last month, and not scored: {{months}}.',
  },
  error: {
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
