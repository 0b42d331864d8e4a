/** What lessons and samples are called in the gallery, by their ids; the rest of their words is fetched when one is opened. */

export const cards = {
  lessons: {
    'first-weeks': {
      title: 'What a handover does in the first weeks',
      sentence:
        'Fury, a weakened command and a bargain with Washington: who gains and who pays in half a year?',
    },
    kingpins: {
      title: 'Kingpins and fragmentation',
      sentence:
        'Three top bosses fall within a year: are there fewer organisations afterwards, or more?',
    },
    witnesses: {
      title: 'Witnesses and the circles of protection',
      sentence:
        'Bosses who plead talk about those who protected them: whom does it reach, and what does it cost?',
    },
    'root-causes': {
      title: 'Root causes against confrontation',
      sentence:
        'Schools and jobs, or operations and arrests: what saves more lives in one year, and in five?',
    },
  },
  samples: {
    prediction: {
      title: 'Sample: do hard prisons soften a handover?',
      sentence:
        'Finished work: a question, a locked prediction that waits to be revealed, three claims and what came of them.',
    },
    doubt: {
      title: 'Sample: does the conclusion survive a doubt?',
      sentence:
        'Changed assumptions: the same comparison as the model stands, and with one of its rules switched off.',
    },
  },
} as const;
