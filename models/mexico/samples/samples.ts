/** Samples: what finished work looks like, made by the same edits that the window makes, so that they are always of this model. */
import type { BlowbackDocument, Claim } from '../../document/document';
import { addAssumptionSet, assume, setStrength } from '../../document/edit/assumptions';
import { addClaim } from '../../document/edit/claims';
import { setLever } from '../../document/edit/levers';
import { lockPrediction } from '../../document/edit/locks';
import { addPrediction } from '../../document/edit/predictions';
import {
  describeScenario,
  duplicateScenario,
  renameScenario,
  setBaseline,
} from '../../document/edit/scenarios';
import {
  setAuthors,
  setHypothesis,
  setNotes,
  setQuestion,
  setTitle,
} from '../../document/edit/texts';
import { documentFromGallery } from '../../document/from-gallery';
import type { Language } from '../../text/index';
import { samplesInEnglish } from '../../text/en/samples';
import { samplesInSpanish } from '../../text/es/samples';
import type { SampleWords } from '../../text/sample-words';
import { mexico } from '../model';
import { galleryIn } from '../spoken';
import { claims } from '../lessons/plan';

/** A sample of the gallery. */
export interface GallerySample {
  readonly id: string;
  /** What it shows, in one sentence. */
  readonly sentence: string;
  readonly document: BlowbackDocument;
}

const words = { en: samplesInEnglish, es: samplesInSpanish } as const;

/** Ids that the gallery gives to the two scenarios that both samples begin with. */
const HANDOVER = 'handover-29';
const NONE = 'no-handover';

/** Last week of the gallery's three years. */
const LAST = 155;

/** All samples in the order shown. */
export function samplesIn(language: Language): readonly GallerySample[] {
  const { prediction, doubt } = words[language];
  return [
    { id: 'prediction', sentence: prediction.sentence, document: withPrediction(language) },
    { id: 'doubt', sentence: doubt.sentence, document: withDoubt(language) },
  ];
}

/** A policy is tried on top of the handover; the curve that was expected is locked, and waits to be revealed. */
function withPrediction(language: Language): BlowbackDocument {
  const own = words[language].prediction;
  const hard = 'hard-prisons';
  const begun = withCopy(begin(language, own), HANDOVER, hard, own);
  const levered = setLever(begun, hard, 'prison-hardness', 0, 0.9);
  const foretold = addPrediction(levered, {
    scenario: hard,
    series: 'homicides',
    reason: own.reason,
    points: [
      { week: 0, value: 560 },
      { week: 26, value: 540 },
      { week: 78, value: 480 },
      { week: LAST, value: 430 },
    ],
  });
  const locked = lockPrediction(foretold, foretold.predictions[0]?.id ?? '');
  return withClaims(locked, [
    ...claims(HANDOVER, NONE, LAST, { homicides: 'above' }),
    ...claims(hard, HANDOVER, LAST, { homicides: 'below', command: 'below' }),
  ]);
}

/** The same comparison twice: as the model stands, and with one of its rules doubted. */
function withDoubt(language: Language): BlowbackDocument {
  const own = words[language].doubt;
  const [doubted, without] = ['handover-doubted', 'no-handover-doubted'];
  const copied = withCopy(
    withCopy(begin(language, own), HANDOVER, doubted, own),
    NONE,
    without,
    own,
  );
  const added = addAssumptionSet(copied, own.set);
  const set = added.assumptionSets[0]?.id ?? '';
  const switchedOff = setStrength(added, set, 'handover-breaks-command', 0);
  return withClaims(assume(assume(switchedOff, doubted, set), without, set), [
    ...claims(HANDOVER, NONE, LAST, { homicides: 'above' }),
    ...claims(doubted, without, LAST, { homicides: 'above' }),
  ]);
}

/** The handover of 29 against no handover, with a student's texts. */
function begin(language: Language, own: SampleWords): BlowbackDocument {
  const card = galleryIn(language).find(({ id }) => id === HANDOVER);
  if (card === undefined) throw new Error(`The gallery has no ${HANDOVER}`);
  const plain = setBaseline(documentFromGallery(mexico, card), NONE);
  const asked = setHypothesis(setQuestion(plain, own.question), own.hypothesis);
  return setNotes(setAuthors(setTitle(asked, own.title), [own.author]), own.notes);
}

/** A copy of a scenario under an id of its own. */
function withCopy(
  document: BlowbackDocument,
  from: string,
  id: string,
  own: SampleWords,
): BlowbackDocument {
  const [title, description] = own.scenarios[id] ?? [id, ''];
  const copied = duplicateScenario(document, from, title);
  const made = copied.scenarios.at(-1)?.id ?? '';
  const named = describeScenario(renameScenario(copied, made, title), made, description);
  return {
    ...named,
    scenarios: named.scenarios.map((one) => (one.id === made ? { ...one, id } : one)),
  };
}

function withClaims(
  document: BlowbackDocument,
  said: readonly Omit<Claim, 'id'>[],
): BlowbackDocument {
  return said.reduce(addClaim, document);
}
