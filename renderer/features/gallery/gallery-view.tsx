/** The start: what this is, where one can begin, and one's own files. */
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
