import { useCallback } from 'react';
import { decimalsOf } from '../../models/index';
import type { MovedNumber } from '../ui/index';
import { useWords } from './words';

/** Says that a number that was typed could not be set as it was, and what it became. */
export function useMovedWords(): (moved: MovedNumber) => string {
  const { t, number } = useWords();
  return useCallback(
    ({ typed, kept, min, max }: MovedNumber) => {
      const words = (value: number) => number(value, decimalsOf(value));
      if (typeof typed === 'string') return t('app.levers.noNumber', { typed, kept: words(kept) });
      return t('app.levers.moved', {
        ...{ typed: words(typed), kept: words(kept), min: words(min), max: words(max) },
      });
    },
    [t, number],
  );
}
