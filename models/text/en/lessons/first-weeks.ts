/** What a handover does in the first weeks, in English. */
import type { LessonWords } from '../../lesson-words';
import { cards } from '../cards';

export const firstWeeks = {
  ...cards.lessons['first-weeks'],
  question:
    'On 27 February 2025 Mexico handed 29 imprisoned bosses over. What changed in the first weeks?',
  goals: [
    'Tell what a policy changes (a difference between two scenarios) from what happens anyway.',
    'Follow the chain from a handover to deaths, rule by rule.',
    'Say how sure a result is, and which evidence speaks against it.',
  ],
  questions: {
    direction: {
      text: 'Are there more or fewer homicides with the handover in the first half year? How sure is the model?',
      answer:
        'More, in nearly every run of the ensemble; the difference is a few per cent of all homicides, small beside the level itself.',
    },
    who: {
      text: 'Which part of the added deaths comes from retaliation, and which from wars over territory?',
      answer:
        'Most comes from wars over territory: groups that lost a boss hold together less well, and rivals move in. Retaliation is the smaller part, and uncertain.',
    },
    seen: {
      text: 'The official counts show no jump after 27 February 2025. Does that refute the model?',
      answer:
        'Not by itself: the difference lies within what months vary anyway. But it speaks against a large effect, and the model lists it as evidence. A handover takes bosses who were already in prison, unlike a capture in the field.',
    },
    bargain: {
      text: 'What did the government get in return, and for how long?',
      answer:
        'A lower risk of tariffs for some weeks. In the model the relief wears off, so that the bargain has to be made anew.',
    },
  },
  steps: {
    hook: {
      title: 'Twenty-nine prisoners, one night',
      question: 'What does a handover change, and for whom?',
      notes:
        'Tell the story in two minutes: 29 prisoners, tariffs announced for the following week, a hurried flight. Collect guesses without judging them. Then show what differs between the two scenarios: only the handovers in week 0, nothing else.',
    },
    predict: {
      title: 'Your prediction',
      question: 'How do homicides go on after the handover, compared with no handover?',
      notes:
        'Everybody writes or draws a prediction with a reason before the line is shown. Ask for one reason for more and one for fewer. Only then reveal the second line.',
    },
    size: {
      title: 'How much, and how sure',
      question: 'How large is the difference beside the level?',
      notes:
        'Two readings: the level hardly moves, and the difference is on the same side in nearly every run, because both scenarios share their chance. Read the table aloud for homicides and for turf-war deaths.',
    },
    chain: {
      title: 'From the plane to the street',
      question: 'Through which steps does a handover reach the street?',
      notes:
        'Reveal one arrow after the other and let the class say the next. Then read the rules. Ask at each: who says so, and who disagrees? The dissent stands in How it works.',
    },
    bargain: {
      title: 'The other side of the bargain',
      question: 'What does Washington give, and how long does it last?',
      notes:
        'The risk of tariffs falls at once and comes back. Ask what a government does that needs the relief again in three months. This leads to the next waves.',
    },
    talk: {
      title: 'What follows?',
      question: 'Would you have signed it? Under which conditions?',
      notes:
        'Two minutes alone, three in pairs, five together. Send the class back to its own predictions: which reason was good, whatever the number was? Close with the official counts, which show no jump.',
    },
  },
  discussion:
    'In the model a handover of 29 costs lives in the first half year in nearly every run: commands are cut, organisations hold together less well, rivals try their luck. The size is a few per cent, and the official counts after February and August 2025 show no jump, so a large effect is ruled out. In return the risk of tariffs falls, and comes back within months. Whoever judges the handover weighs a small, nearly sure harm against a gain that does not last, and against what trials and witnesses may bring later, which half a year does not show.',
} satisfies LessonWords;
