/** Root causes against confrontation, in English. */
import type { LessonWords } from '../../lesson-words';
import { cards } from '../cards';

export const rootCauses = {
  ...cards.lessons['root-causes'],
  question: 'Which strategy saves more lives: root causes or confrontation, and by when?',
  goals: [
    'Compare two strategies over one year and over five.',
    'Tell effort (arrests, seizures) from result (lives, members).',
    'Find the assumptions on which the comparison rests.',
  ],
  questions: {
    when: {
      text: 'Which strategy has fewer homicides after one year, and after five?',
      answer:
        'Root causes, at both times and in nearly every run; the difference grows with time, since recruitment falls slowly and the harm of confrontation adds up.',
    },
    members: {
      text: 'Under which strategy do organisations have fewer members after five years?',
      answer:
        'Under confrontation, because it arrests twice as many and many die. Prevention lowers recruitment, which shows later. Fewer members and fewer deaths are two aims, and they do not agree here.',
    },
    price: {
      text: 'What does the gentler strategy cost?',
      answer:
        'A higher risk of tariffs, for Washington counts arrests, seizures and extraditions. The money for prevention is not in the model.',
    },
    doubt: {
      text: 'Prevention worked in few tested programmes. What if it reaches half as many, or takes twice as long?',
      answer:
        'Lower the lever, or the strength of its rules, and compare again: part of the gain comes from doing less that provokes, which does not depend on prevention.',
    },
  },
  steps: {
    hook: {
      title: 'Hugs or bullets',
      question: 'Jobs and schools, or operations and arrests?',
      notes:
        'Both slogans are caricatures: say what the two scenarios really change, lever by lever. Root causes here means broad prevention and also fewer operations and arrests.',
    },
    effort: {
      title: 'What ministers announce',
      question: 'Is the number of arrests a result or an effort?',
      notes:
        'Confrontation doubles arrests and seizures by construction. That is what the lever says, and no success. Ask for other numbers that measure effort.',
    },
    predict: {
      title: 'Your prediction',
      question: 'Homicides over five years: which line is lowest?',
      notes:
        'Let everybody draw or describe all three lines with a reason. Reveal as things are, then root causes, then confrontation.',
    },
    size: {
      title: 'How much, and how sure',
      question: 'Do the bands of the two strategies touch?',
      notes:
        'The bands are wide, and the paired difference is still on one side in nearly every run. Explain why: both scenarios meet the same chance.',
    },
    recruits: {
      title: 'The members of tomorrow',
      question: 'Who replaces those who are arrested?',
      notes:
        'Members are lower under confrontation, although recruitment is lower under root causes. Build the chain: prevention grows slowly, then recruitment falls. The study behind it found recruitment to be the strongest lever.',
    },
    talk: {
      title: 'Whose years?',
      question:
        'A term lasts six years. Which strategy would you announce, and which would you follow?',
      notes:
        'Show the risk of tariffs: the gentler strategy pays abroad. Let the class write a statement of three sentences for each side. Close with what would change your mind.',
    },
  },
  discussion:
    'In the model root causes saves lives against confrontation in one year and more in five, in nearly every run, and against going on as before. Confrontation takes more members off the street and provokes more: retaliation, splits, wars. A published study of cartel size found the same order for deaths: less recruitment lowers them, more arrests hardly do. The gentler course costs standing in Washington. The evidence for prevention itself is thin, so look in Robustness at how much of the gain rests on it.',
} satisfies LessonWords;
