/** Which titles of scenarios name nobody. */
import { describe, expect, it } from 'vitest';
import {
  documentFromGallery,
  gallery,
  harmlessInKept,
  harmlessTitles,
  mexico,
  setAuthors,
  titledIn,
  type ClassFile,
} from '../../../../models/index';
import { spring } from '../../document/class-sample';

const PLAN = 'Ana’s plan';
const entry = gallery.find(({ id }) => id === 'handover-29');
if (entry === undefined) throw new Error('The gallery has the handover');
const plain = documentFromGallery(mexico, entry);
const planned = {
  ...plain,
  scenarios: plain.scenarios.map((one) => ({ ...one, title: PLAN })),
};

/** Whether a title that files of these authors have may be shown. */
function mayBeShown(...authors: readonly (readonly string[])[]): boolean {
  const files = authors.map((own, at) => ({ key: `${at}`, document: setAuthors(planned, own) }));
  return harmlessTitles(new Set(), titledIn(files)).has(PLAN);
}

describe('a title that several files have', () => {
  it('names nobody where they are of different people', () => {
    expect(mayBeShown(['Ana'], ['Beto'])).toBe(true);
    expect(mayBeShown(['Ana'], ['Ana'], ['Beto', 'Carla'])).toBe(true);
  });

  it('names its author where all are of one, however the name is written', () => {
    expect(mayBeShown(['Ana'], ['Ana'])).toBe(false);
    expect(mayBeShown(['Ana María'], [' ana  MARIA '])).toBe(false);
    expect(mayBeShown(['Ana', 'Beto'], ['beto', '', 'ana'])).toBe(false);
    expect(mayBeShown(['Ana', 'Beto'], ['Beto; Ana'])).toBe(false);
  });

  it('names whoever is among the authors of each', () => {
    expect(mayBeShown(['Ana'], ['Ana', 'Beto'])).toBe(false);
    expect(mayBeShown(['Ana', 'Carla'], ['Ana, Beto'])).toBe(false);
  });

  it('may name whoever made a file that does not say', () => {
    expect(mayBeShown([], [])).toBe(false);
    expect(mayBeShown(['Ana'], [])).toBe(false);
    expect(mayBeShown(['Ana'], [' '])).toBe(false);
  });

  it('is none where it is empty', () => {
    const untitled = (author: string) => ({ titles: ['', ' '], authors: [author] });
    const harmless = harmlessTitles(new Set(['', 'Offered']), [untitled('Ana'), untitled('Beto')]);
    expect([...harmless]).toEqual(['Offered']);
  });
});

describe('titles in a class file', () => {
  const [ana, beto] = spring.files;
  if (ana === undefined || beto === undefined) throw new Error('There are two files');
  const kept = (...files: readonly Partial<ClassFile['files'][number]>[]): ClassFile => ({
    ...spring,
    files: files.map((one) => ({ ...ana, scenario: PLAN, ...one })),
  });
  const harmless = (file: ClassFile) => [...harmlessInKept(new Set(['Offered']), file)];

  it('are judged by the names in it, which are not those of files', () => {
    expect(harmless(kept({ who: 'Ana' }, { who: 'Beto' }))).toEqual(['Offered', PLAN]);
    expect(harmless(kept({ who: 'Ana' }, { who: 'Beto, Ana' }))).toEqual(['Offered']);
    const files = [
      { who: 'ana-v1', file: 'ana-v1.blowback' },
      { who: 'ana-v2', file: 'late/ana-v2.blowback' },
    ];
    expect(harmless(kept(...files))).toEqual(['Offered']);
  });

  it('stay where it was saved without names, but for those that were left out', () => {
    const hidden = kept({ who: '' }, { who: '', scenario: '' }, { who: '', scenario: '' });
    expect(harmless({ ...hidden, names: 'hidden' })).toEqual(['Offered', PLAN]);
  });
});
