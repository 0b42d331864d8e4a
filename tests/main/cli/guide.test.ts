/** The model guide: what stands in docs/ is what the rules say now. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { program } from '../../../main/cli/program';
import {
  createTranslator,
  languages,
  measured,
  mexico,
  modelIn,
  scoredPlaces,
  theoriesIn,
  type Language,
} from '../../../models/index';
import { toySession } from './toy';

const DOCS = path.resolve(import.meta.dirname, '..', '..', '..', 'docs');
const pages = { en: 'model-guide.md', es: 'model-guide.es.md' } as const;

async function guideIn(language: Language): Promise<string> {
  const toy = toySession();
  const { answer, exitCode } = await program(['guide', '--lang', language], {
    ...toy,
    model: modelIn(language),
    language,
    translate: createTranslator(language),
    grounds: { ...toy.grounds, places: scoredPlaces, theories: theoriesIn(language), measured },
  });
  expect(exitCode).toBe(0);
  return answer;
}

describe('the model guide', () => {
  it.each(languages)(
    'stands in docs/ as it is made now (%s); npm run guide writes it',
    async (language) => {
      const page = path.join(DOCS, pages[language]);
      const style = await resolveConfig(page);
      const made = await format(await guideIn(language), { ...style, parser: 'markdown' });
      expect(readFileSync(page, 'utf8') === made).toBe(true);
    },
  );

  it.each(languages)('has every claim and rule, each link its anchor (%s)', async (language) => {
    const text = await guideIn(language);
    const anchors = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.filter((id) => !anchors.has(id))).toEqual([]);
    for (let claim = 1; claim <= 19; claim += 1) expect(anchors).toContain(`claim-c${claim}`);
    for (const { id } of mexico.rules) expect(anchors).toContain(`rule-${id}`);
  });

  it('names every miss before the first rule', async () => {
    const [opening = ''] = (await guideIn('en')).split('<a id="claim-c1">');
    const missed = measured.studies.filter(({ within }) => !within);
    expect(opening.split('**MISS**').length - 1).toBe(missed.length);
  });

  it('leaves out what is not known of a model', async () => {
    const { answer } = await program(['guide'], toySession());
    expect(answer).toContain('# Model guide: Toy');
    expect(answer).not.toContain('How good is it?');
  });
});
