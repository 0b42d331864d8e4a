import { describe, expect, it } from 'vitest';
import { mexico } from '../../../models/index';
import { keptOf, leverInWords, leverScale, shownOf } from '../../../renderer/store/lever-scale';
import { english } from '../features/render-view';

describe('levers as people read them', () => {
  it('shows shares in per cent', () => {
    const lever = mexico.levers.find(({ id }) => id === 'prison-hardness')!;
    expect(leverInWords(english(), lever, 0.85)).toBe('85 %');
  });

  it('shows a factor with its cross, but a switch without', () => {
    const say = (id: string, kept: number) =>
      leverInWords(
        english(),
        mexico.levers.find((one) => one.id === id)!,
        kept,
      );
    expect(say('cooperation', 1.5)).toBe('1.50×');
    expect(say('designation', 1)).toBe('1');
  });

  it('reads every step of every lever back as the number that was shown', () => {
    for (const lever of mexico.levers) {
      const scale = leverScale(lever, english().t);
      for (
        let kept = lever.min;
        kept <= lever.max;
        kept = keptOf({ ...scale, factor: 1 }, kept + lever.step)
      ) {
        expect(keptOf(scale, shownOf(scale, kept))).toBe(kept);
      }
    }
  });
});
