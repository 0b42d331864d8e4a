/** Witnesses and the circles of protection, in English. */
import type { LessonWords } from '../../lesson-words';
import { cards } from '../cards';

export const witnesses = {
  ...cards.lessons.witnesses,
  question: 'When bosses become witnesses, whom do they expose, and what happens then?',
  goals: [
    'Describe the way from custody to plea, testimony and indictment, with its delays.',
    'Explain how exposure turns into demands from Washington.',
    'Weigh justice for the protectors against the violence of broken pacts.',
  ],
  questions: {
    delay: {
      text: 'Why does nearly nothing happen in the first year?',
      answer:
        'From custody to the plea takes a median of about fourteen months, and indictments follow some months later: courts are slow, whatever is decided today.',
    },
    washington: {
      text: 'Do more deals satisfy Washington?',
      answer:
        'No: in nearly every run the pressure is higher with deals, because each exposed official gives a reason for further demands.',
    },
    purge: {
      text: 'Exposed officials are removed at once. Why do homicides rise?',
      answer:
        'Those officials kept pacts. Where a pact breaks before something else protects the place, the wars over territory grow hotter; in the model the price is large and on the same side in nearly every run.',
    },
    justice: {
      text: 'Is a purge that costs lives still right? What could lower its price?',
      answer:
        'There is no answer in the model. It can show conditions: try troops in the places concerned, a slower purge, or a later one, and see what remains of the difference.',
    },
  },
  steps: {
    hook: {
      title: 'A boss in a New York court',
      question: 'Whom can a boss betray, and why would he?',
      notes:
        'Nearly no case reaches a trial: about nine in ten end before. Leaders who plead cooperate more often than others, for they know more. Show what differs between the three scenarios.',
    },
    wait: {
      title: 'First, nothing',
      question: 'How long until testimony comes?',
      notes:
        'Reveal both lines and point to the flat beginning. Ask who is in office by the time when the testimony bears on somebody. The bands are wide: eight cases are behind the median.',
    },
    circles: {
      title: 'The circles',
      question: 'How does a statement in court reach a minister?',
      notes:
        'Arrow by arrow: plea, testimony, exposure, accusation, demands. The circles are police, prosecutors, politicians; the levels are town, state, nation. Nobody is named, and nobody should be named in class either.',
    },
    predict: {
      title: 'Your prediction: the purge',
      question: 'Exposed officials are removed at once. More or fewer homicides?',
      notes:
        'Most classes predict fewer. Let both sides give their reason before the line is shown. Then ask what would have to be in place of the broken pact.',
    },
    price: {
      title: 'And Washington?',
      question: 'Do deals and purges lower the pressure?',
      notes:
        'Pressure is higher with deals than without. The purge takes hardly anything off it. Read the difference table and look for what is the same in all three.',
    },
    talk: {
      title: 'What is owed to whom?',
      question: 'Would you remove the protectors now, later, or not at all?',
      notes:
        'Form three groups, one for each answer, and let each name the condition under which it would change sides. Close with what the model leaves out: fear of witnesses, the press, the families.',
    },
  },
  discussion:
    'Deals bring more testimony, more exposed officials and more indictments, after a long wait. In the model they also raise the pressure from Washington in nearly every run: who is exposed is asked for. Removing the exposed at once lowers exposure a little and costs many lives, for the broken pacts are followed by wars over territory, as studies of changes of party in Mexican states suggest. That is no case for leaving protectors in office; it is a case for asking what protects a town on the day after.',
} satisfies LessonWords;
