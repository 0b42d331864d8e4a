/** What all scenarios of the document share: seed, starting state, horizon. */
import { NativeSelect } from '@mantine/core';
import { limits, setSeed, setStart, setWeeks } from '../../../models/index';
import { documentActions, useDocument } from '../../store/index';
import { documentGesture } from '../../store/document-gesture';
import { useMovedWords } from '../../store/moved-words';
import { useModel, useWords } from '../../store/words';
import { NumberEntry } from '../../ui/index';
import styles from './notes-view.module.css';

export function RunFields() {
  const { t } = useWords();
  const movedWords = useMovedWords();
  const model = useModel();
  const document = useDocument((state) => state.document);
  const readOnly = useDocument((state) => state.readOnly);

  return (
    <section aria-labelledby="run-heading" className={styles.run}>
      <h2 id="run-heading">{t('app.notes.run')}</h2>
      <NativeSelect
        label={t('app.notes.start')}
        data-testid="run-start"
        value={document.start}
        disabled={readOnly}
        data={model.starts.map((start) => ({ value: start.id, label: start.label }))}
        onChange={(event) => {
          const start = event.currentTarget.value;
          const label = model.starts.find(({ id }) => id === start)?.label ?? start;
          documentActions().edit('app.edits.start', { start: label }, (now) =>
            setStart(now, start),
          );
        }}
      />
      <div>
        <NumberEntry
          {...documentGesture}
          movedWords={movedWords}
          isLabelShown
          step={1}
          label={t('app.notes.weeks')}
          help={t('app.notes.weeksHint')}
          value={document.weeks}
          min={1}
          max={limits.weeks}
          disabled={readOnly}
          onCommit={(weeks) =>
            documentActions().edit('app.edits.horizon', { weeks }, (now) => setWeeks(now, weeks))
          }
        />
      </div>
      <div>
        <NumberEntry
          {...documentGesture}
          movedWords={movedWords}
          isLabelShown
          step={1}
          label={t('app.notes.seed')}
          help={t('app.notes.seedHint')}
          value={document.seed}
          min={0}
          max={limits.seed}
          disabled={readOnly}
          onCommit={(seed) =>
            documentActions().edit('app.edits.seed', { seed }, (now) => setSeed(now, seed))
          }
        />
      </div>
      <p className={styles.model}>
        {t('app.notes.model')}:{' '}
        {t('app.notes.modelVersion', { title: model.title, version: model.version })}
      </p>
    </section>
  );
}
