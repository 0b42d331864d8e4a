/** The starting scenarios, each a question that opens as a document of one's own. */
import { documentFromGallery, type GalleryEntry } from '../../../models/index';
import { useSession } from '../../store/index';
import { useModel, useTongue, useWords } from '../../store/words';
import { Cards, OpeningCard } from './cards';
import { EventStrip } from './event-strip';

export function GalleryCards() {
  const { t } = useWords();
  const { gallery } = useTongue();
  return (
    <Cards
      id="gallery-scenarios"
      heading={t('app.gallery.scenarios')}
      hint={t('app.gallery.scenariosHint')}
      entries={gallery}
      tour="gallery"
    >
      {(entry) => <GalleryCard entry={entry} />}
    </Cards>
  );
}

function GalleryCard({ entry }: { readonly entry: GalleryEntry }) {
  const { t } = useWords();
  const model = useModel();
  const session = useSession();
  const events = entry.scenarios[0]?.events ?? [];
  const happenings = new Set(events.map(({ kind, week }) => `${kind} ${week}`)).size;

  return (
    <OpeningCard
      id={`gallery-card-${entry.id}`}
      title={entry.title}
      sentence={entry.sentence}
      picture={<EventStrip events={events} weeks={entry.weeks} />}
      facts={[
        t('app.gallery.contains', { count: entry.scenarios.length }),
        happenings === 0
          ? t('app.gallery.noEvents')
          : t('app.gallery.events', { count: happenings }),
      ].join(' · ')}
      onOpen={() => void session.start(documentFromGallery(model, entry))}
    />
  );
}
