/** The samples that come with Blowback: they open, are of this model, whole in both languages, and true to what they say. */
import { describe, expect, it } from 'vitest';
import {
  checkAgainstModel,
  claimedIn,
  isLocked,
  mark,
  mexico,
  parseDocument,
  samplesIn,
  writeDocument,
} from '../../../models';
import { answerAsk } from '../../../models/results/jobs/answer-ask';
import { englishWords } from '../text/english-words';

/** Pairs of runs for each claim; enough to tell a direction. */
const RUNS = 40;

const sample = (id: string, language: 'en' | 'es' = 'en') => {
  const found = samplesIn(language).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no sample ${id}`);
  return found.document;
};

/** Shares of pairs in which the claims of a sample hold, in their order. */
function shares(id: string): readonly number[] {
  const job = mark(mexico, claimedIn(sample(id), mexico), RUNS);
  let step = job.next();
  while (step.done !== true) step = job.next(step.value.asks.map((ask) => answerAsk(mexico, ask)));
  return step.value.map(({ share }) => share);
}

describe.each(samplesIn('en').map(({ id }) => id))('the sample %s', (id) => {
  it('is a file of this version of the model that opens', () => {
    for (const language of ['en', 'es'] as const) {
      const document = sample(id, language);
      expect(document.model).toEqual({ id: mexico.id, version: mexico.version });
      expect(checkAgainstModel(document, mexico)).toEqual([]);
      expect(parseDocument(writeDocument(document))).toMatchObject({
        ok: true,
        value: { kind: 'editable', document },
      });
    }
  });

  it('has every text, in Spanish too', () => {
    const textsOf = (language: 'en' | 'es') => {
      const {
        title,
        question,
        hypothesis,
        notes,
        authors,
        scenarios,
        assumptionSets,
        predictions,
      } = sample(id, language);
      return [
        ...[title, question, hypothesis, notes, ...authors],
        ...scenarios.flatMap((one) => [one.title, one.description]),
        ...assumptionSets.map((one) => one.title),
        ...predictions.map((one) => one.reason),
      ];
    };
    for (const language of ['en', 'es'] as const)
      expect(textsOf(language).filter((text) => text.trim() === '')).toEqual([]);
    expect(textsOf('es').filter((text) => englishWords(text).length > 0)).toEqual([]);
    expect(textsOf('es')).toHaveLength(textsOf('en').length);
  });
});

describe('what the samples say', () => {
  it('of hard prisons: command falls, homicides do not, and the prediction is locked', () => {
    const document = sample('prediction');
    const [more, fewer, command] = shares('prediction');
    expect(more).toBeGreaterThan(0.6);
    expect(fewer).toBeLessThan(0.2);
    expect(command).toBeGreaterThan(0.8);
    expect(document.predictions.map((one) => isLocked(document, one.id))).toEqual([true]);
  });

  it('of the doubted rule: the conclusion stands in most pairs, with and without it', () => {
    const document = sample('doubt');
    const [set] = document.assumptionSets;
    expect(set?.strengths).toEqual({ 'handover-breaks-command': 0 });
    expect(document.scenarios.filter(({ assumptions }) => assumptions === set?.id)).toHaveLength(2);
    for (const share of shares('doubt')) expect(share).toBeGreaterThan(0.6);
  });
});
