/** What scenarios are called that come with Blowback. */
import { expect, it } from 'vitest';
import { galleryIn, languages, lessonsIn, offeredTitles, samplesIn } from '../../../models/index';

it('has the titles of gallery, lessons and samples, in every language', async () => {
  const offered = await offeredTitles();
  for (const language of languages) {
    const documents = [...lessonsIn(language), ...samplesIn(language)].map((one) => one.document);
    for (const { scenarios } of [...galleryIn(language), ...documents])
      for (const { title } of scenarios) expect(offered).toContain(title);
  }
  expect(offered).toContain('No handover');
  expect(offered).not.toContain('Ana’s plan');
});
