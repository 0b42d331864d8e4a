/** Takes named sets of assumptions over from another file. */
import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { adoptAssumptionSets } from '../../../models/index';
import { documentActions, useDocument, useSession } from '../../store/index';
import { useWords } from '../../store/words';
import styles from './robust-view.module.css';

export function LoadSets() {
  const { t } = useWords();
  const session = useSession();
  const readOnly = useDocument((state) => state.readOnly);
  const [said, setSaid] = useState('');

  async function load(): Promise<void> {
    const other = await session.readOther();
    if (other === undefined) return;
    const { assumptionSets: sets } = other;
    documentActions().edit('app.edits.setsLoaded', { title: other.title }, (now) =>
      adoptAssumptionSets(now, sets),
    );
    setSaid(
      sets.length === 0
        ? t('app.robust.lines.loadedNone')
        : t('app.robust.lines.loaded', { count: sets.length }),
    );
  }

  return (
    <div className={styles.row}>
      <Button
        size="compact-md"
        variant="default"
        disabled={readOnly}
        data-testid="load-sets"
        leftSection={<IconFolderOpen size={16} aria-hidden />}
        onClick={() => void load()}
      >
        {t('app.robust.lines.load')}
      </Button>
      <span role="status" className={styles.note}>
        {said}
      </span>
    </div>
  );
}
