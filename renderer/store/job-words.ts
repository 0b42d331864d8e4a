/** The words around a long computation. */
import type { JobWords } from '../ui/index';
import { useWords } from './words';

/** In the language of the window. */
export function useJobWords(): JobWords {
  const { t } = useWords();
  return {
    running: t('app.why.running'),
    cancel: t('app.why.cancel'),
    cancelled: t('app.why.cancelled'),
    failed: t('app.why.failed'),
    again: t('app.why.again'),
  };
}
