/** The glossary: every term of the interface that is not everyday language, and what each view is for. */
import { crime } from './glossary/crime';
import { model } from './glossary/model';
import { rules } from './glossary/rules';

export const glossary = {
  title: 'Glossary and help',
  open: 'Help on this view, and the glossary',
  view: 'This view',
  list: 'Terms',
  search: 'Find a term',
  noneFound: 'No term matches “{{query}}”.',
  views: {
    gallery: 'Starting scenarios to open, and your files.',
    explore:
      'Move levers on the left, put events on the timeline below, and see what the outcomes do. Choose a week on any chart to look at it everywhere.',
    compare:
      'Two scenarios side by side: what is different in them, what that changes, and how sure it is.',
    rules:
      'Every rule with its equation, numbers, evidence and dissent. Doubt one: switch it off, or hold a number at a value of your own.',
    lesson:
      'What a class does: steps with speaker notes and minutes for who teaches it, questions with room for answers for who takes part.',
    robust:
      'How easily a conclusion would change: which assumptions matter most, and the smallest change that reverses it.',
    evidence:
      'What the model was held against and what it missed: forecasts beside counts, published effects, rival theories, limits.',
    class:
      'Many people’s files side by side: outcomes, predictions, levers, claims, and who differs most.',
    notes: 'Your question, what you expect and what you found, saved in the same file.',
    handout:
      'A page to print or to save as PDF: question, levers, charts, differences and reasons, ready for black and white.',
  },
  terms: { ...model, ...rules, ...crime },
} as const;
