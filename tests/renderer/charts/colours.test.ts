import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inkOf, scenarioColours, scenarioStyle } from '../../../renderer/charts/scenario-style';
import { contrast, distance, lightness, seenWith, sights } from './colour-maths';

const sheet = readFileSync('renderer/ui/tokens.css', 'utf8');
const strongSheet = readFileSync('renderer/ui/contrast.css', 'utf8');
const light = coloursIn(sheet, /:root,\n\[data-mantine-color-scheme='light'\] \{([^}]*)\}/);
const dark = coloursIn(sheet, /\n\[data-mantine-color-scheme='dark'\] \{([^}]*)\}/);
const themes = {
  light: tokens(light),
  dark: tokens(dark),
  // What the stronger sheet does not name stays as it is in the other.
  'strong light': tokens(light, coloursIn(strongSheet, strongBlock('light'))),
  'strong dark': tokens(dark, coloursIn(strongSheet, strongBlock('dark'))),
} as const;
const series = ['baseline', ...Array.from({ length: scenarioColours }, (_, i) => String(i + 1))];

describe.each(['light', 'dark', 'strong light', 'strong dark'] as const)(
  'the colours of the %s theme',
  (name) => {
    const theme = themes[name];
    const surfaces = [theme('surface'), theme('surface-sunken')];

    test('tell lines from the surface at 3:1', () => {
      for (const id of series) {
        for (const surface of surfaces) {
          expect(contrast(theme(`series-${id}`), surface)).toBeGreaterThanOrEqual(3);
        }
      }
    });

    test('tell words from every surface at 4.5:1', () => {
      const inks = [
        'ink',
        'ink-quiet',
        'changed',
        'error',
        ...series.map((id) => `series-${id}-ink`),
      ];
      for (const ink of inks) {
        for (const surface of surfaces) {
          expect(contrast(theme(ink), surface)).toBeGreaterThanOrEqual(4.5);
        }
      }
      expect(contrast(theme('ink-quiet'), theme('surface-lit'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme('inverse-ink'), theme('inverse'))).toBeGreaterThanOrEqual(4.5);
    });

    test('stay apart for eyes that see red, green or blue poorly', () => {
      for (const sight of sights) {
        const seen = series.map((id) => seenWith(sight, theme(`series-${id}`)));
        seen.forEach((colour, index) => {
          for (const other of seen.slice(0, index)) {
            expect(distance(colour, other)).toBeGreaterThan(sight === 'tritan' ? 0.05 : 0.08);
          }
        });
      }
    });

    test('of the map run from one end of lightness to the other in even steps', () => {
      const steps = [1, 2, 3, 4, 5, 6].map((step) => lightness(theme(`map-${step}`)));
      const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      expect(Math.abs(mean)).toBeGreaterThan(0.1);
      for (const gap of gaps) expect(Math.abs(gap / mean - 1)).toBeLessThan(0.12);
    });
  },
);

describe.each(['strong light', 'strong dark'] as const)('the colours of the %s theme', (name) => {
  const theme = themes[name];
  const grounds = ['surface', 'surface-sunken', 'surface-lit', 'accent-surface'].map(theme);

  test('tell words from every ground at 7:1', () => {
    const inks = ['ink', 'ink-quiet', 'accent', 'changed', 'error'];
    for (const ground of grounds)
      for (const ink of inks)
        expect(contrast(theme(ink), ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
    for (const id of series)
      for (const ground of grounds.slice(0, 2))
        expect(contrast(theme(`series-${id}-ink`), ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme('inverse-ink'), theme('inverse'))).toBeGreaterThanOrEqual(7);
  });

  test('tell lines, the edges of controls, the focus and the states of the map at 3:1', () => {
    const marks = ['rule', 'rule-strong', 'focus', 'accent', ...series.map((id) => `series-${id}`)];
    const states = [1, 2, 3, 4, 5, 6].map((step) => `map-${step}`);
    for (const ground of grounds.slice(0, 2))
      for (const mark of [...marks, ...states])
        expect(contrast(theme(mark), ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});

describe('the look of scenarios', () => {
  test('is grey for the baseline', () => {
    expect(scenarioStyle(3, true).colour).toBe('var(--bb-series-baseline)');
  });

  test('differs in colour and in line style for the first six', () => {
    const looks = [0, 1, 2, 3, 4, 5].map((index) => scenarioStyle(index, false));
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(6);
    expect(new Set(looks.map(({ dash }) => dash)).size).toBe(6);
  });

  test('is never the same twice among 36', () => {
    const looks = Array.from({ length: 36 }, (_, index) => {
      const { colour, dash } = scenarioStyle(index, false);
      return `${colour} ${dash}`;
    });
    expect(new Set(looks).size).toBe(36);
  });

  test('has words in the ink of its colour, and leaves other colours alone', () => {
    expect(inkOf(scenarioStyle(1, false).colour)).toBe(scenarioStyle(1, false).ink);
    expect(inkOf('#123456')).toBe('#123456');
  });
});

/** The block of the stronger sheet for a scheme. */
function strongBlock(scheme: string): RegExp {
  return new RegExp(
    `\\[data-bb-contrast='more'\\] \\[data-mantine-color-scheme='${scheme}'\\] \\{([^}]*)\\}`,
  );
}

/** The colours of one block of a style sheet, by name without the prefix. */
function coloursIn(text: string, block: RegExp): ReadonlyMap<string, string> {
  const [, body = ''] = block.exec(text) ?? [];
  const found = [...body.matchAll(/--bb-([\w-]+): (#[0-9a-f]{6});/g)];
  if (found.length === 0) throw new Error(`No colours in ${String(block)}`);
  return new Map(found.map(([, name = '', colour = '']) => [name, colour]));
}

/** Colours by name; later blocks outweigh earlier ones. */
function tokens(...blocks: readonly ReadonlyMap<string, string>[]): (name: string) => string {
  const found = new Map(blocks.flatMap((block) => [...block]));
  return (name) => {
    const colour = found.get(name);
    if (colour === undefined) throw new Error(`There is no colour --bb-${name}`);
    return colour;
  };
}
