/** What the sentences of the models need to be spoken in this window. */
import { useMemo } from 'react';
import type { Speech } from '../../models/index';
import { unitInWords } from './units';
import { useModel, useWords } from './words';

/** Stable for as long as the language is. */
export function useSpeech(): Speech {
  const { t, language } = useWords();
  const model = useModel();
  return useMemo(
    () => ({
      model,
      language,
      translate: t,
      unit: (unit, single) =>
        unitInWords(t, { unit, monthly: unit.endsWith('/week') ? 'sum' : 'mean' }, 'week', single),
    }),
    [model, language, t],
  );
}
