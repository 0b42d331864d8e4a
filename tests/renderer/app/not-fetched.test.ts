import { afterEach, expect, it, vi } from 'vitest';
import type * as Models from '../../../models/index';
import { onNotFetched } from '../../../renderer/app/not-fetched';

/** Languages whose sentences cannot be fetched now. */
const missing = vi.hoisted(() => new Set<string>());

vi.mock('../../../models/index', async (importOriginal) => {
  const models = await importOriginal<typeof Models>();
  return {
    ...models,
    loadCatalog: (language: 'en' | 'es') =>
      missing.has(language)
        ? Promise.reject(new Error(`no sentences in ${language}`))
        : models.loadCatalog(language),
  };
});
const { createWindowTexts } = await import('../../../renderer/app/texts/texts');

afterEach(() => missing.clear());

it('tells of every part that cannot be fetched, until it is no longer asked to', () => {
  const page = new EventTarget();
  const tell = vi.fn();
  const end = onNotFetched(page, tell);
  page.dispatchEvent(new Event('vite:preloadError'));
  page.dispatchEvent(new Event('vite:preloadError'));
  end();
  page.dispatchEvent(new Event('vite:preloadError'));
  expect(tell).toHaveBeenCalledTimes(2);
});

it.each([
  ['es', 'en', 'Cancel'],
  ['en', 'es', 'Cancelar'],
] as const)('without the sentences of %s the window begins in %s', async (wish, language, word) => {
  missing.add(wish);
  const texts = await createWindowTexts(wish);
  expect([texts.language(), texts.translate('shell.cancel')]).toEqual([language, word]);
  missing.clear();
  await texts.use(wish);
  expect(texts.language()).toBe(wish);
});

it('without the sentences of any language it does not begin', async () => {
  missing.add('en').add('es');
  await expect(createWindowTexts('es')).rejects.toThrow('no sentences in en');
});
