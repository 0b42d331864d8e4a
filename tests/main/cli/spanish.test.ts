/** With `--lang es` nothing of what the commands print is English. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answeringHere } from '../../../main/cli/answering';
import { program } from '../../../main/cli/program';
import {
  addClaim,
  addPrediction,
  createTranslator,
  documentFromGallery,
  galleryIn,
  modelIn,
  setLever,
  setSummary,
  setWeeks,
  writeDocument,
} from '../../../models/index';
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

  it('so does a class', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'blowback-grupo-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const entry = session.gallery.find(({ id }) => id === 'handover-29');
    if (entry === undefined) throw new Error('The gallery has the handover');
    const plain = setWeeks(documentFromGallery(session.model, entry), 20);
    const scenario = plain.scenarios.find(({ id }) => id !== plain.baseline)?.id ?? '';
    const about = { scenario, series: 'homicides' };
    const hard = setLever(plain, scenario, 'prison-hardness', 0, 1);
    const claimed = addClaim(hard, {
      ...{ ...about, than: plain.baseline, span: 'week', week: 12, relation: 'above' },
    });
    const points = [0, 10].map((week) => ({ week, value: 500 }));
    const predicted = addPrediction(claimed, { ...about, reason: '', points });
    const old = setSummary(
      { ...predicted, authors: ['Ana'], model: { ...plain.model, version: '0.1' } },
      [{ ...about, central: 7 }],
    );
    writeFileSync(path.join(folder, 'a.blowback'), writeDocument(old));
    writeFileSync(path.join(folder, 'b.blowback'), writeDocument(plain));
    writeFileSync(path.join(folder, 'c.blowback'), '{');
    writeFileSync(path.join(folder, 'd.odt'), '');
    const own = { ...session, answering: () => answeringHere(session.model) };
    const { answer, remarks } = await program(
      ['class', folder, '--runs', '8', '--lang', 'es'],
      own,
    );
    expect(remarks).toEqual([]);
    const said = answer.replaceAll(folder, '');
    expect(said).toContain('Ana, Homicidios: guardado 7, recalculado');
    expect(english(said)).toEqual([]);
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
