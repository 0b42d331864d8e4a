/** With `--lang es` nothing of what the commands print is English. */
import { describe, expect, it } from 'vitest';
import { program } from '../../../main/cli/program';
import { createTranslator, galleryIn, modelIn } from '../../../models/index';
import { englishWords } from '../../models/text/english-words';
import { toySession } from './toy';

const session = {
  ...toySession(),
  model: modelIn('es'),
  gallery: galleryIn('es'),
  language: 'es',
  translate: createTranslator('es'),
} as const;

/** What a command prints, and what it says beside that. */
async function printed(...words: readonly string[]): Promise<string> {
  const { answer, remarks } = await program([...words, '--lang', 'es'], session);
  return [answer, ...remarks].join('\n');
}

/** Lines with an English word in them; ids in square brackets and names of commands are the same everywhere. */
function english(text: string): readonly string[] {
  const spoken = text
    .replace(/\[[\w-]+\]/g, '')
    .replace(/^ {2}why\b/m, '')
    .replace(/npm run .*/g, '');
  return spoken.split('\n').filter((line) => englishWords(line).length > 0);
}

describe('in Spanish', () => {
  it.each(['rules', 'levers', 'gallery', 'guide', 'help'])(
    '%s prints no English',
    async (command) => {
      const text = await printed(command);
      expect(text.length).toBeGreaterThan(500);
      expect(english(text)).toEqual([]);
    },
  );

  it('so do refusals', async () => {
    const refusals = await Promise.all([
      printed('run', 'nowhere'),
      printed('rnu'),
      printed('run', 'handover-29', '--set', 'troops.SIN=99'),
      printed('run', 'handover-29', '--set', 'trops=1'),
      printed('run', 'handover-29', '--weeks', '9999'),
      printed('run', 'handover-29', '--event', 'party:1:cjng'),
      printed('validate'),
    ]);
    for (const text of refusals) expect(text).not.toBe('');
    expect(english(refusals.join('\n'))).toEqual([]);
  });

  it('finds English where there is some', async () => {
    const { answer } = await program(['rules'], {
      ...session,
      model: modelIn('en'),
      translate: createTranslator('en'),
    });
    expect(english(answer).length).toBeGreaterThan(100);
  });
});
