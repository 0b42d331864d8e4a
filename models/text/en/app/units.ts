/** Units as people read them; units that are not named here are shown as the model writes them. */
export const units = {
  perWeek: '{{amount}} a week',
  perMonth: '{{amount}} a month',
  monthMean: '{{unit}}, mean of the month',
  amount: {
    deaths: 'deaths',
    persons: 'persons',
    splits: 'splits',
    statements: 'statements',
    recruits: 'recruits',
    organisations: 'organisations',
    index: 'index',
    share: '0 to 1',
  },
} as const;
