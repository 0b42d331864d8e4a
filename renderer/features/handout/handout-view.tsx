/** Handout: a sheet of paper with the work on it, to print or to save as PDF. */
import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { idFrom } from '../../../models/index';
import { useDocument, useSession } from '../../store/index';
import { useScenarioLooks } from '../../store/looks';
import { useCover } from '../../store/use-cover';
import { useWords } from '../../store/words';
import { CoverNote } from '../../ui/index';
import { chosenContents, contentsOf } from './contents';
import './handout-print.css';
import styles from './handout.module.css';
import { Sheet } from './sheet';

type Paper = 'A4' | 'Letter';

export function HandoutView() {
  const { t } = useWords();
  const session = useSession();
  const title = useDocument((state) => state.document.title);
  const all = contentsOf(useScenarioLooks());
  const [id, setId] = useState<string>();
  const [paper, setPaper] = useState<Paper>('A4');
  const [everything, setEverything] = useState(false);
  const contents = chosenContents(all, id);
  const cover = useCover((contents?.looks ?? []).map(({ scenario }) => scenario.id));
  if (contents === undefined) return null;

  return (
    <div className={styles.view} data-testid="handout-view">
      {/* The browser's print dialog takes its size from here. */}
      <style>{`@page { size: ${paper}; margin: 15mm }`}</style>
      <div className={styles.head}>
        <h1>{t('app.handout.heading')}</h1>
        <p>{t('app.handout.lead')}</p>
        <div className={styles.controls} role="group" aria-label={t('app.handout.controls')}>
          <NativeSelect
            label={t('app.handout.what')}
            data-testid="handout-contents"
            value={contents.id}
            data={all.map((one) => ({ value: one.id, label: nameOf(one.looks) }))}
            onChange={(event) => setId(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('app.handout.paper')}
            data-testid="handout-paper"
            value={paper}
            data={[
              { value: 'A4', label: 'A4' },
              { value: 'Letter', label: t('app.handout.letter') },
            ]}
            onChange={(event) => setPaper(event.currentTarget.value === 'A4' ? 'A4' : 'Letter')}
          />
          <Checkbox
            label={t('app.handout.all')}
            checked={everything}
            onChange={(event) => setEverything(event.currentTarget.checked)}
          />
          {session.makesPdf && (
            <Button
              disabled={cover !== undefined}
              data-testid="handout-pdf"
              leftSection={<IconFileTypePdf size="1rem" aria-hidden />}
              onClick={() =>
                void session.exportPdf({ suggestedName: idFrom(title, 'blowback'), paper })
              }
            >
              {t('app.handout.pdf')}
            </Button>
          )}
          <Button
            variant="default"
            disabled={cover !== undefined}
            data-testid="handout-print"
            leftSection={<IconPrinter size="1rem" aria-hidden />}
            onClick={session.print}
          >
            {t('app.handout.print')}
          </Button>
        </div>
      </div>
      {cover === undefined ? (
        <Sheet looks={contents.looks} paper={paper} everything={everything} />
      ) : (
        <CoverNote {...cover} />
      )}
    </div>
  );

  function nameOf(looks: (typeof all)[number]['looks']): string {
    const [a, b] = looks.map(({ scenario }) => scenario.title);
    return b === undefined
      ? t('app.handout.alone', { title: a ?? '' })
      : t('app.handout.pair', { a: a ?? '', b });
  }
}
