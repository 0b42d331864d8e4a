/** The class wall: every file of a class side by side, broken ones listed, nothing changed. */
import { Button, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  classCsv,
  furthestApart,
  inNumberOrder,
  keptRows,
  markClass,
  recomputeClass,
  studentRows,
  markedBefore,
  recomputedBefore,
  type MarkedBefore,
  type RecomputedBefore,
} from '../../../models/index';
import { classStore, useClass, useJob, useSession, useSettings } from '../../store/index';
import { sheetBytes } from '../../store/sheet-bytes';
import { useModel, useWords } from '../../store/words';
import { EmptyState, Page, PageHead } from '../../ui/index';
import { ApartNote } from './apart-note';
import { BrokenList } from './broken-list';
import styles from './class-view.module.css';
import { ClassState } from './class-state';
import { ClassKept } from './class-kept';
import { ClassSave } from './class-save';
import { ClassWatch } from './class-watch';
import { FanPanel } from './fan-panel';
import { LeverTable } from './lever-table';
import { OpenClass } from './open-class';
import { ScatterPanel } from './scatter-panel';
import { StudentTable } from './student-table';
import { namedRows, withTitles } from './named-rows';
import { useHarmlessTitles } from './use-harmless-titles';

/** Milliseconds after the last file before the numbers are computed anew. */
const REST = 200;

export function ClassView() {
  const words = useWords();
  const { t } = words;
  const model = useModel();
  const session = useSession();
  const files = useClass((state) => state.files);
  const broken = useClass((state) => state.broken);
  const number = useClass((state) => state.number);
  const numbers = useClass((state) => state.numbers);
  const isAnonymous = useClass((state) => state.isAnonymous);
  const runs = useSettings((state) => state.runs);
  const isRead = useClass((state) => state.total > 0 && state.done >= state.total);
  // A refresh computes only what has changed; the rest stays on screen.
  const [computed, marked] = useMemo(
    (): [RecomputedBefore, MarkedBefore] => [new WeakMap(), new WeakMap()],
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what was computed holds for this model and these runs only
    [model, runs],
  );
  const job = useJob(
    `${number} ${files.length} ${isRead} ${model.title} ${runs}`,
    () => recomputeClass(model, files, computed),
    isRead ? REST : undefined,
  );
  // Claims take hundreds of runs a file: they come last, and nothing waits for them.
  const marking = useJob(
    `${number} ${files.length} ${runs} ${model.title}`,
    () => markClass(model, files, runs, marked),
    job.state?.status === 'done' ? 0 : undefined,
  );
  const [marksNow, recomputedNow] = [marking.state?.part, job.state?.part];
  const marks = useMemo(() => marksNow ?? markedBefore(files, marked), [marksNow, files, marked]);
  const recomputed = useMemo(
    () => recomputedNow ?? recomputedBefore(files, computed),
    [recomputedNow, files, computed],
  );
  const kept = useClass((state) => state.kept);
  const unread = kept?.isUnread === true ? kept.file : undefined;
  const isUnread = unread !== undefined;
  const [isSaving, setIsSaving] = useState(false);
  const real = useMemo(
    () =>
      unread === undefined ? studentRows(model, files, recomputed, marks) : keptRows(model, unread),
    [model, unread, files, recomputed, marks],
  );
  const harmless = useHarmlessTitles(files, unread);
  const own = t('app.classroom.own');
  const rows = useMemo(
    () =>
      namedRows(real, {
        ...{ isAnonymous, numbers, harmless, own },
        pseudonym: (order) => t('app.classroom.student', { number: order }),
      }),
    [real, isAnonymous, numbers, harmless, own, t],
  );
  const apart = useMemo(() => furthestApart(rows), [rows]);
  // No list on the screen is in the order of names.
  const [shownFiles, shownBroken] = useMemo(
    () =>
      isAnonymous
        ? [inNumberOrder(files, numbers), inNumberOrder(broken, numbers)]
        : [files, broken],
    [files, broken, numbers, isAnonymous],
  );

  async function exportCsv(): Promise<void> {
    const told = isAnonymous ? rows : withTitles(real, own);
    const bytes = sheetBytes(classCsv(told, model, t, isAnonymous));
    await session.exportFile({ suggestedName: 'blowback-class.csv', bytes, type: 'csv' });
  }

  return (
    <Page testId="class-view" width={100} top={4} className={styles.parts}>
      <header className={styles.header}>
        <PageHead title={t('app.classroom.heading')} lead={t('app.classroom.lead')} />
        <div className={styles.actions}>
          {rows.length > 0 && (
            <>
              <Switch
                label={t('app.classroom.anonymous')}
                data-testid="class-anonymous"
                checked={isAnonymous}
                onChange={(event) =>
                  classStore.setState({ isAnonymous: event.currentTarget.checked })
                }
              />
              <Button
                variant="default"
                size="compact-sm"
                data-testid="class-csv"
                onClick={() => void exportCsv()}
              >
                {t('app.classroom.exportCsv')}
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                data-testid="class-save"
                aria-expanded={isSaving}
                onClick={() => setIsSaving(!isSaving)}
              >
                {t('app.classroom.kept.open')}
              </Button>
            </>
          )}
          <OpenClass />
          {(rows.length > 0 || broken.length > 0) && (
            <Button
              variant="subtle"
              size="compact-sm"
              data-testid="class-close"
              onClick={() => session.classes.close()}
            >
              {t('app.classroom.close')}
            </Button>
          )}
        </div>
      </header>
      {isSaving && rows.length > 0 && (
        <ClassSave
          rows={isUnread ? [] : real}
          harmless={harmless}
          onClose={() => setIsSaving(false)}
        />
      )}
      <ClassKept />
      <ClassWatch />
      {!isUnread && (
        <ClassState rows={rows} broken={broken.length} job={job.state} marking={marking.state} />
      )}
      {rows.length === 0 && broken.length === 0 && (
        <EmptyState title={t('app.classroom.empty.title')} text={t('app.classroom.empty.body')} />
      )}
      {rows.length > 0 && (
        <>
          <div className={styles.pair}>
            <ScatterPanel rows={rows} apart={apart} canOpen={!isUnread} />
            <ApartNote apart={apart} />
          </div>
          {!isUnread && (
            <>
              <FanPanel files={shownFiles} recomputed={recomputed} />
              <LeverTable files={shownFiles} />
            </>
          )}
          <StudentTable rows={rows} isRead={!isUnread} />
        </>
      )}
      <BrokenList broken={shownBroken} />
    </Page>
  );
}
