import { useDocument } from '../../store/index';
import { useWords } from '../../store/words';

/** A title for a new set of assumptions that no other set of the document has. */
export function useSetTitle(): string {
  const { t } = useWords();
  const sets = useDocument((state) => state.document.assumptionSets);
  const taken = new Set(sets.map(({ title }) => title));
  let title = t('app.rules.setDefault');
  for (let n = 2; taken.has(title); n += 1) title = t('app.rules.setDefaultN', { n });
  return title;
}
