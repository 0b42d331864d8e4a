/** Samples: finished work to look at, which opens as a document of one's own. */
import { samplesIn } from '../../../models/index';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import { Cards, OpeningCard } from './cards';

export function SampleCards() {
  const { t, language } = useWords();
  const session = useSession();
  return (
    <Cards
      id="gallery-samples"
      heading={t('app.gallery.samples')}
      hint={t('app.gallery.samplesHint')}
      entries={samplesIn(language)}
    >
      {({ id, sentence, document }) => (
        <OpeningCard
          id={`sample-${id}`}
          title={document.title}
          sentence={sentence}
          facts={t('app.gallery.contains', { count: document.scenarios.length })}
          onOpen={() => void session.start(document)}
        />
      )}
    </Cards>
  );
}
