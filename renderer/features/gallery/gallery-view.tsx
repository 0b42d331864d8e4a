/** The start: what this is, where one can begin, and one's own files. */
import { useEffect } from 'react';
import { fetchOffers } from '../../../models/index';
import { whenIdle } from '../../platform/index';
import { useModel, useWords } from '../../store/words';
import { Page } from '../../ui/index';
import { GalleryCards } from './gallery-cards';
import styles from './gallery-view.module.css';
import { LessonCards } from './lesson-cards';
import { SampleCards } from './sample-cards';
import { YourFiles } from './your-files';

export function GalleryView() {
  const { t } = useWords();
  const model = useModel();
  // While the gallery is read; who is quicker waits for it on the card.
  useEffect(() => whenIdle(() => void fetchOffers().catch(() => undefined)), []);
  return (
    <Page testId="gallery-view" width={88} top={6}>
      <div className={styles.header}>
        <h1>{t('app.gallery.heading')}</h1>
        <p className={styles.lead}>{t('app.gallery.lead')}</p>
        <p className={styles.note}>{t('app.gallery.modelNote')}</p>
      </div>
      <div className={styles.columns}>
        <div className={styles.offers}>
          <GalleryCards />
          <LessonCards />
          <SampleCards />
        </div>
        <YourFiles />
      </div>
      <p className={styles.footer}>
        {t('app.notes.modelVersion', { title: model.title, version: model.version })}
      </p>
    </Page>
  );
}
