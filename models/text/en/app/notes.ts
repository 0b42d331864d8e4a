/** Words of the Notes screen. */
export const notes = {
  heading: 'Notes',
  lead: 'Saved in the same file as the scenarios.',
  title: 'Title',
  titlePlaceholder: 'Untitled',
  authors: 'Authors',
  authorsHint: 'One name a line; may stay empty.',
  question: 'Question',
  questionHint: 'What do you want to find out?',
  hypothesis: 'Hypothesis',
  hypothesisHint: 'What do you expect, and why? Write it before you look.',
  notes: 'Notes',
  notesHint: 'What did you see? What would change your mind?',
  run: 'The run',
  seed: 'Seed',
  seedHint:
    'Whole number from 0 to 4,294,967,295. All scenarios share it, so that they differ only where their policies differ.',
  start: 'Starting state',
  weeks: 'Horizon in weeks',
  weeksHint: '1 to 520',
  model: 'Model',
  modelVersion: '{{title}}, version {{version}}',
} as const;
