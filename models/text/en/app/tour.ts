/** Words of the tour that a first run begins with. */
export const tour = {
  place: '{{at}} of {{of}}',
  skip: 'Skip the tour',
  back: 'Back',
  next: 'Next',
  done: 'Done',
  gallery: {
    title: 'Begin with a question',
    text: 'Each card is a starting scenario and opens as a document of your own. Open one, or press Next for the handover of 29 prisoners.',
  },
  lever: {
    title: 'Move a lever',
    text: 'A lever is a policy, in real units. Drag it, use the arrow keys or type a number: everything on the right follows at once.',
  },
  bands: {
    title: 'Look at bands, not only at lines',
    text: 'The line is the central run. Around it, half of all runs lie in the dark band and nine in ten in the light one: that is how sure the model is.',
  },
  why: {
    title: 'Ask why',
    text: 'For the week that you choose, this adds up which rules made the number and tells where two scenarios come apart.',
  },
  compare: {
    title: 'Compare two scenarios',
    text: 'Duplicate a scenario, change the copy, and see here what differs, by how much and how clearly.',
  },
  save: {
    title: 'Save one file',
    text: 'Scenarios, notes, predictions and claims are kept in one file: send it, hand it in, open it again. Ctrl+Z undoes any step.',
  },
  help: {
    title: 'Help is here',
    text: 'The question mark tells what the view on screen is for and opens the guide. This tour can be started again from the Help menu, or with Ctrl+K.',
  },
} as const;
