import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../models/index';
import { copyTitle } from '../../../../renderer/features/explore/scenarios/copy-title';

describe('the title of a copy', () => {
  for (const [language, copy] of [
    ['en', 'copy'],
    ['es', 'copia'],
  ] as const) {
    const t = createTranslator(language);

    it(`says that it is one (${language})`, () => {
      expect(copyTitle('Waves', ['Waves'], t)).toBe(`Waves (${copy})`);
    });

    it(`is numbered where it is taken, and never a copy of a copy (${language})`, () => {
      const taken = ['Waves', `Waves (${copy})`];
      expect(copyTitle(`Waves (${copy})`, taken, t)).toBe(`Waves (${copy} 2)`);
      expect(copyTitle(`Waves (${copy} 2)`, [...taken, `Waves (${copy} 2)`], t)).toBe(
        `Waves (${copy} 3)`,
      );
    });

    it(`keeps numbers that belong to the name (${language})`, () => {
      expect(copyTitle('Handover of 29', [], t)).toBe(`Handover of 29 (${copy})`);
    });
  }
});
