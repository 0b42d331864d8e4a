/** The changes of a lever over the weeks: each can be moved, changed and removed, and new ones added. */
import { useMemo, useState } from 'react';
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { resetLever, type Lever, type LeverChange } from '../../../../models/index';
import { documentActions, useDocument, useView } from '../../../store/index';
import { documentGesture } from '../../../store/document-gesture';
import { useMovedWords } from '../../../store/moved-words';
import { useModel, useWords, weekDate } from '../../../store/words';
import { IconButton, NumberEntry } from '../../../ui/index';
import styles from './lever-details.module.css';
import { keptOf, leverScale, shownOf } from '../../../store/lever-scale';
import { useRowKeys } from './row-keys';
import { withMovedChange } from './schedule';
import { activeId, type LeverHandle } from './use-lever';

export interface LeverCourseProps {
  readonly lever: Lever;
  readonly handle: LeverHandle;
}

export function LeverCourse({ lever, handle }: LeverCourseProps) {
  const { t, date } = useWords();
  const model = useModel();
  const start = useDocument((state) => state.document.start);
  const readOnly = useDocument((state) => state.readOnly);
  const week = useView((state) => state.week);
  const scale = leverScale(lever, t);
  const { changes, standard } = handle;
  const first: LeverChange = changes[0]?.week === 0 ? changes[0] : { week: 0, value: standard };
  const later = useMemo(() => changes.filter((change) => change.week > 0), [changes]);
  const keys = useRowKeys(later);
  const isTaken = week === 0 || later.some((change) => change.week === week);

  return (
    <section>
      <h4>{t('app.levers.schedule')}</h4>
      <table
        className={styles.course}
        aria-label={t('app.levers.changesOf', { label: handle.name })}
      >
        <thead>
          <tr>
            <th scope="col">{t('app.levers.week')}</th>
            <th scope="col">
              {t('app.levers.value')}{' '}
              {(scale.unit || scale.sign) !== '' && `(${scale.unit || scale.sign})`}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          <ChangeRow key={`${handle.id} start`} lever={lever} handle={handle} change={first} />
          {/* A change that gets another week is the same row wherever that is, and keeps the focus that is in it. */}
          {later.map((change, place) => (
            <ChangeRow
              key={`${handle.id} ${keys[place]}`}
              lever={lever}
              handle={handle}
              change={change}
            />
          ))}
        </tbody>
      </table>
      {week === undefined || isTaken ? (
        <p className={styles.quiet}>{t('app.levers.chooseWeek')}</p>
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          className={styles.addChange}
          data-testid="lever-add-change"
          disabled={readOnly}
          onClick={() => handle.set(week, handle.value)}
        >
          {t('app.levers.addChangeHint', { week, date: date(weekDate(model, start, week)) })}
        </Button>
      )}
    </section>
  );
}

interface ChangeRowProps extends LeverCourseProps {
  readonly change: LeverChange;
}

function ChangeRow({ lever, handle, change }: ChangeRowProps) {
  const { t } = useWords();
  const movedWords = useMovedWords();
  const weeks = useDocument((state) => state.document.weeks);
  const readOnly = useDocument((state) => state.readOnly);
  const scale = leverScale(lever, t);
  const { week } = change;
  const isFirst = week === 0;
  // Told as long as both changes stand where they stood.
  const [refused, setRefused] = useState<{ readonly from: LeverChange; readonly to: number }>();
  const isRefused =
    refused?.from === change && handle.changes.some((other) => other.week === refused.to);

  function moveTo(to: number): void {
    const isTaken = handle.changes.some((other) => other.week === to);
    setRefused(isTaken ? { from: change, to } : undefined);
    documentActions().edit(
      'app.edits.leverMoveChange',
      { lever: handle.name, week: to },
      (document) => withMovedChange(document, activeId(), handle.id, change, to),
    );
  }

  return (
    <>
      <tr>
        <td>
          {isFirst ? (
            0
          ) : (
            <NumberEntry
              {...documentGesture}
              movedWords={movedWords}
              label={t('app.levers.weekOfChange', { week })}
              value={week}
              min={1}
              max={weeks - 1}
              step={1}
              width={4.5}
              disabled={readOnly}
              onCommit={moveTo}
            />
          )}
        </td>
        <td>
          <NumberEntry
            {...documentGesture}
            movedWords={movedWords}
            label={t('app.levers.valueFrom', { week })}
            value={shownOf(scale, change.value)}
            min={shownOf(scale, lever.min)}
            max={shownOf(scale, lever.max)}
            step={shownOf(scale, lever.step)}
            width={5.5}
            disabled={readOnly}
            onCommit={(value) => handle.set(week, keptOf(scale, value))}
          />
        </td>
        <td>
          {(!isFirst || change.value !== handle.standard) && (
            <IconButton
              label={isFirst ? t('app.levers.removeStart') : t('app.levers.removeChange', { week })}
              icon={<IconTrash size={16} aria-hidden />}
              disabled={readOnly}
              onClick={() =>
                documentActions().edit(
                  'app.edits.leverRemoveChange',
                  { lever: handle.name, week },
                  (document) => resetLever(document, activeId(), handle.id, week),
                )
              }
            />
          )}
        </td>
      </tr>
      {isRefused && (
        <tr>
          <td colSpan={3} className={styles.quiet}>
            <span role="alert">{t('app.levers.weekTaken', { week, taken: refused.to })}</span>
          </td>
        </tr>
      )}
    </>
  );
}
