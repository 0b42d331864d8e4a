import { describe, expect, it } from 'vitest';
import { englishWords } from './english-words';
import { en } from '../../../models/text/en/index';
import { es } from '../../../models/text/es/index';
import { createTranslator, formatDate, formatMonth } from '../../../models/text/index';
import { formatNumber, formatShare, formatSigned } from '../../../models/text/index';

/** Sentences that are the same in both languages. */
const SAME = new Set([
  ...[
    'Blowback',
    'blowback: {{sentence}}',
    'Central',
    'Id',
    'JSON',
    'Tornado',
    'central',
    'total',
    'Washington',
  ],
  // Columns of exported tables.
  ...['a', 'b', 'a-central', 'b-central', 'p5', 'p25', 'p50', 'p75', 'p95'],
]);

describe('the catalogs', () => {
  const english = sentencesOf(en);
  const spanish = sentencesOf(es);

  it('hold sentences', () => {
    expect(english.size).toBeGreaterThan(50);
  });

  it('have the same keys in English and Spanish', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the same blanks in every sentence', () => {
    const differing = [...english].filter(
      ([key, sentence]) => blanks(sentence).join() !== blanks(spanish.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('are not the same by accident', () => {
    const same = [...english].filter(
      ([key, sentence]) =>
        spanish.get(key) === sentence &&
        /\p{L}/u.test(withoutBlanks(sentence)) &&
        !SAME.has(sentence),
    );
    expect(same).toEqual([]);
  });

  it('speak Spanish in the Spanish one', () => {
    const left = [...spanish].filter(([, sentence]) => englishWords(sentence).length > 0);
    expect(left).toEqual([]);
  });

  it('leave no sentence empty but the judgement that says nothing', () => {
    const empty = [...english, ...spanish].filter(([, sentence]) => sentence.trim() === '');
    expect(empty.map(([key]) => key)).toEqual([
      'comparison.judgement.neither',
      'comparison.judgement.neither',
    ]);
  });

  it('send nobody who has the window to a terminal: packages come without npm', () => {
    const told = [...english, ...spanish].filter(
      ([key, sentence]) => !/^(headless|guide)\./.test(key) && /\bnpm\b/.test(sentence),
    );
    expect(told).toEqual([]);
  });

  it('give both plural forms or none', () => {
    const one = [...english.keys()].filter((key) => key.endsWith('_one'));
    const other = [...english.keys()].filter((key) => key.endsWith('_other'));
    expect(other.map((key) => key.replace(/_other$/, '')).sort()).toEqual(
      one.map((key) => key.replace(/_one$/, '')).sort(),
    );
  });
});

describe('a translator', () => {
  it('speaks the language that it was made for', () => {
    expect(createTranslator('en')('comparison.counted.less')).toBe('fewer');
    expect(createTranslator('es')('comparison.counted.less')).toBe('menos');
  });

  it('fills blanks with what a user wrote, and expands nothing in it', () => {
    const sentence = createTranslator('en')('comparison.change', {
      amount: '{{direction}} $t(comparison.counted.more) <b>',
      direction: 'more',
    });
    expect(sentence).toBe('{{direction}} $t(comparison.counted.more) <b> more');
  });
});

describe('numbers and dates', () => {
  it('are written with separated thousands and a true minus sign', () => {
    expect(formatNumber('en', -1234.56, 1)).toBe('−1,234.6');
    expect(formatNumber('es', 1234567, 0)).toBe('1,234,567');
    expect(formatSigned('en', 3, 0)).toBe('+3');
    expect(formatSigned('en', -0.04, 1)).toBe('0.0');
    expect(formatShare('es', 0.25)).toBe('25 %');
  });

  it('are written as the language does', () => {
    expect(formatDate(createTranslator('en'), '2025-02-24')).toBe('24 February 2025');
    expect(formatDate(createTranslator('es'), '2025-02-24')).toBe('24 de febrero de 2025');
    expect(formatMonth(createTranslator('es'), '2025-02')).toBe('febrero de 2025');
    expect(formatMonth(createTranslator('en'), '2025-02', 'short')).toBe('Feb 2025');
  });

  it('stay as they are when they are no dates', () => {
    expect(formatDate(createTranslator('en'), '2025-13-01')).toBe('2025-13-01');
    expect(formatMonth(createTranslator('en'), 'soon')).toBe('soon');
  });
});

interface Branch {
  readonly [key: string]: string | Branch;
}

function sentencesOf(branch: Branch, path = ''): Map<string, string> {
  return new Map(
    Object.entries(branch).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value]] : [...sentencesOf(value, `${path}${key}.`)],
    ),
  );
}

/** A sentence without its blanks and without single letters. */
function withoutBlanks(sentence: string): string {
  return sentence.replace(/\{\{\s*\w+\s*\}\}/g, '').replace(/\b\p{L}\b/gu, '');
}

function blanks(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]).sort();
}
