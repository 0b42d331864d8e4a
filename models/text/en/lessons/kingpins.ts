/** Kingpins and fragmentation, in English. */
import type { LessonWords } from '../../lesson-words';
import { cards } from '../cards';

export const kingpins = {
  ...cards.lessons.kingpins,
  question: 'Does taking the head of an organisation end it?',
  goals: [
    'Explain how the loss of a leader can split an organisation.',
    'Compare capture, killing and the arrest of middle ranks.',
    'Know what studies found after removals, and how far they agree.',
  ],
  questions: {
    hydra: {
      text: 'How many organisations are there after three years with and without the captures?',
      answer:
        'More with the captures in most runs: each removal shakes cohesion, and a shaken organisation may split.',
    },
    alive: {
      text: 'Does it matter whether bosses are captured or killed?',
      answer:
        'Yes: killing brings more retaliation in nearly every run, more splits and more homicides in most. Two studies agree on the order, not on the size.',
    },
    middle: {
      text: 'Twenty operators are captured instead of three bosses. What is different?',
      answer:
        'Homicides hardly differ from doing nothing, and far fewer die in retaliation than after the capture of bosses. A study of middle ranks found no rise in the short run, and more violence later.',
    },
    doubt: {
      text: 'Which assumption would you change to make the captures pay?',
      answer:
        'Switch off the split, or let cohesion recover faster; Robustness shows which change turns the result. Then ask what evidence you would need for it.',
    },
  },
  steps: {
    hook: {
      title: 'Cut off the head',
      question: 'Does taking the head of an organisation end it?',
      notes:
        'Ask for a show of hands: fewer organisations, as many, or more? Name the three bosses of the scenario only by their organisations. Then show what differs between the scenarios.',
    },
    predict: {
      title: 'Your prediction',
      question: 'How many organisations are there in three years if three bosses are captured?',
      notes:
        'Let everybody write a number and a reason. Reveal the baseline first, then the captures. The central run carries splits as shares: it rises smoothly, where a single run jumps.',
    },
    lives: {
      title: 'Captured, killed, or left alone',
      question: 'Which of the four courses costs most lives?',
      notes:
        'Reveal the lines one at a time. The bands overlap widely: say so. The order of capture and killing is the same in most runs, because the runs are paired.',
    },
    split: {
      title: 'Why organisations split',
      question: 'What happens inside an organisation that loses its founder?',
      notes:
        'Build the chain arrow by arrow: a removal shakes, what is shaken may split, heirs fight each other, wars over territory kill. Ask where the state could act in this chain.',
    },
    middle: {
      title: 'Bosses or operators?',
      question: 'What if the police go for the middle ranks instead?',
      notes:
        'Retaliation follows bosses and far less operators. Read the difference table. Mention the dissent: in the long run arrests of the middle ranks were followed by more violence.',
    },
    talk: {
      title: 'What should a government do?',
      question: 'A boss has been found. Arrest, wait, or something else first?',
      notes:
        'Collect conditions, not opinions: what would have to be prepared before the arrest? Prisons, prosecutors, protection of the towns that will be fought over. Evidence of the lesson is one click away from each rule.',
    },
  },
  discussion:
    'In the model the capture of three bosses is followed by more organisations, more splits, more retaliation and, in most runs, more homicides over three years; killing them is worse than capturing them, and the capture of twenty operators changes little. Studies of Mexico point the same way: homicides rose where leaders were removed, spread to neighbours for about half a year, and killings were followed by more violence than captures. They do not say that leaders must be left alone: they say what a removal costs when nothing else is prepared.',
} satisfies LessonWords;
