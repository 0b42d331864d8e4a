/** The cards of lessons and samples say what is behind them. */
import { describe, expect, it } from 'vitest';
import {
  createTexts,
  languages,
  lessonCards,
  lessonsIn,
  loadLesson,
  loadSample,
  sampleCards,
  samplesIn,
} from '../../../models';

describe.each(languages)('the cards of the gallery in %s', (language) => {
  const texts = createTexts(language);

  it('have the numbers and the words of their lessons', () => {
    expect(
      lessonCards.map((card) => ({
        ...card,
        title: texts.t(`cards.lessons.${card.id}.title`),
        sentence: texts.t(`cards.lessons.${card.id}.sentence`),
      })),
    ).toEqual(
      lessonsIn(language).map(({ id, minutes, sentence, document }) => ({
        ...{ id, minutes, sentence },
        title: document.title,
        steps: document.lesson?.steps.length,
      })),
    );
  });

  it('have the numbers and the words of their samples', () => {
    expect(
      sampleCards.map((card) => ({
        ...card,
        title: texts.t(`cards.samples.${card.id}.title`),
        sentence: texts.t(`cards.samples.${card.id}.sentence`),
      })),
    ).toEqual(
      samplesIn(language).map(({ id, sentence, document }) => ({
        ...{ id, sentence },
        title: document.title,
        scenarios: document.scenarios.length,
      })),
    );
  });

  it('open the document that they name', async () => {
    const [lesson] = lessonCards;
    const [, sample] = sampleCards;
    expect(await loadLesson(lesson, language)).toEqual(lessonsIn(language)[0]?.document);
    expect(await loadSample(sample, language)).toEqual(samplesIn(language)[1]?.document);
  });
});
