/** Whether changes on the disk are seen, and what the last of them brought. */
import { useClass } from '../../store/index';
import { useWords } from '../../store/words';
import styles from './class-view.module.css';

export function ClassWatch() {
  const { t } = useWords();
  const isWatched = useClass((state) => state.isWatched);
  const refreshed = useClass((state) => state.refreshed);
  const isLost = useClass((state) => state.isLost);
  if (isWatched === undefined) return null;
  const parts = (['changed', 'added', 'removed'] as const).flatMap((kind) => {
    const count = refreshed?.[kind] ?? 0;
    return count === 0 ? [] : [t(`app.classroom.watch.${kind}`, { count })];
  });
  return (
    <p className={styles.state} role="status" data-testid="class-watch">
      {isLost ? (
        <strong>{t('app.classroom.watch.lost')}</strong>
      ) : (
        parts.length > 0 && (
          <strong>{t('app.classroom.watch.refreshed', { parts: parts.join(', ') })}</strong>
        )
      )}
      <span className={styles.quiet}>{t(`app.classroom.watch.${isWatched ? 'on' : 'off'}`)}</span>
    </p>
  );
}
