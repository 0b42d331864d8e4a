/** What students would have written in the samples that come with Blowback. Each finding is held against the model by a test. */
import type { SampleWords } from '../sample-words';
import { cards } from './cards';

export const samplesInEnglish = {
  prediction: {
    ...cards.samples.prediction,
    author: 'A student (sample)',
    question:
      'Twenty-nine bosses are handed over. Would harder prisons at home, at the same time, soften what follows?',
    hypothesis:
      'Yes. Who cannot command from prison cannot order revenge, so there should be fewer homicides than after the handover alone.',
    reason:
      'Orders come out of the prisons. If phones and visits are cut, revenge lacks a head, and after some months it calms down.',
    notes:
      'What I found\n\nHarder prisons do take command away from those inside: that claim holds. But homicides do not fall below those of the handover alone; in nearly every pair of runs they are higher. My hypothesis is not borne out in this model.\n\nWhy? In the panel "Why?" nearly all of the difference comes by way of turf wars: organisations whose heads are cut off hold together less, and rivals contest their territory.\n\nWhat I would doubt: the rule "Weakness invites rivals". I would read its evidence and its dissent under "How it works", switch it off and look again.\n\nTo see how the prediction came out: choose the scenario "Handover and hard prisons", press Predict, then Reveal.\n\nHow I worked: Predict first, then Duplicate, one lever (hardness of prisons at 90 %), Compare, Claims.',
    scenarios: {
      'hard-prisons': [
        'Handover and hard prisons',
        'As the handover of 29, and from the start prisons are nearly as hard as in the United States.',
      ],
    },
    set: '',
  },
  doubt: {
    ...cards.samples.doubt,
    author: 'A student (sample)',
    question:
      'The model says that homicides rise after the handover. How much of that hangs on the rule that a handover breaks command?',
    hypothesis: 'Nearly all of it: without that rule, the handover should make no difference.',
    reason: '',
    notes:
      'What I did\n\nI made a set of assumptions of my own, "Handovers leave command alone", in which one rule is switched off, and copied both scenarios under it. Robustness, Four lines shows all four together.\n\nWhat I found\n\nUnder both sets there are more homicides with the handover than without it, in most pairs of runs. So my hypothesis is not borne out: the conclusion does not hang on that one rule alone. Others (retaliation, splits, turf wars) carry it too.\n\nWhat remains open: I doubted one rule. "What would turn it" looks for the smallest change of assumptions that would reverse the conclusion.',
    scenarios: {
      'handover-doubted': [
        'Handover, command unbroken',
        'The handover of 29 under the assumption that it leaves command alone.',
      ],
      'no-handover-doubted': [
        'No handover, command unbroken',
        'No handover, under the same assumption.',
      ],
    },
    set: 'Handovers leave command alone',
  },
} satisfies Readonly<Record<string, SampleWords>>;
