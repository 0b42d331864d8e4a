/** Samples: finished work to look at, which opens as a document of one's own. */
import { loadSample, sampleCards } from '../../../models/index';
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
      entries={sampleCards}
    >
      {(card) => (
        <OpeningCard
          id={`sample-${card.id}`}
          title={t(`cards.samples.${card.id}.title`)}
          sentence={t(`cards.samples.${card.id}.sentence`)}
          facts={t('app.gallery.contains', { count: card.scenarios })}
          onOpen={() => void loadSample(card, language).then(session.start)}
        />
      )}
    </Cards>
  );
}
