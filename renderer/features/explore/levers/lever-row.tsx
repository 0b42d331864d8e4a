/** One lever in the column: slider, marks, and what it does later in time. */
import { memo, useCallback, useMemo } from 'react';
import type { Lever } from '../../../../models/index';
import { documentActions, useDocument, viewActions } from '../../../store/index';
import { documentGesture } from '../../../store/document-gesture';
import { useMovedWords } from '../../../store/moved-words';
import { useWords } from '../../../store/words';
import { LeverSlider } from '../../../ui/index';
import styles from './lever-row.module.css';
import { keptOf, leverInWords, leverScale, shownOf } from '../../../store/lever-scale';
import { useInHand } from './use-in-hand';
import { useLever } from './use-lever';

export interface LeverRowProps {
  readonly lever: Lever;
  /** Id of the state for a lever over states. */
  readonly cell?: string | undefined;
  /** Week from which on an edit holds. */
  readonly fromWeek: number;
}

export const LeverRow = memo(function LeverRow({ lever, cell, fromWeek }: LeverRowProps) {
  const words = useWords();
  const movedWords = useMovedWords();
  const { t, number } = words;
  const readOnly = useDocument((state) => state.readOnly);
  const handle = useLever(lever, cell, fromWeek);
  const scale = useMemo(() => leverScale(lever, t), [lever, t]);
  const show = (value: number) => shownOf(scale, value);
  const later = handle.changes.filter(({ week }) => week > 0);
  const { reset, id } = handle;
  const marks = useMemo(
    () => lever.marks.map((mark) => ({ value: shownOf(scale, mark.value), label: mark.label })),
    [lever, scale],
  );
  const zones = useMemo(
    () =>
      lever.zones.map(({ from, to, label }) => ({
        from: shownOf(scale, from),
        to: shownOf(scale, to),
        label,
      })),
    [lever, scale],
  );
  const inHand = useInHand(lever, handle, fromWeek);
  const explainThis = useCallback(() => explain(id), [id]);

  return (
    <div
      data-testid={`lever-${lever.id}`}
      data-lever={handle.id}
      className={styles.row}
      {...inHand}
    >
      <LeverSlider
        label={lever.label}
        unit={scale.unit}
        sign={scale.sign}
        value={show(handle.value)}
        min={show(lever.min)}
        max={show(lever.max)}
        step={show(lever.step)}
        defaultValue={show(handle.standard)}
        format={(value) => number(value, scale.decimals)}
        marks={marks}
        zones={zones}
        changed={handle.changed}
        resetLabel={t('app.levers.reset', { label: handle.name })}
        entryLabel={t('app.levers.entry', { label: handle.name })}
        movedWords={movedWords}
        marksLabel={t('app.levers.marks')}
        disabled={readOnly}
        {...documentGesture}
        onChange={(value) => handle.set(fromWeek, keptOf(scale, value))}
        onCancel={cancel}
        onReset={reset}
        onExplain={explainThis}
      />
      {later.length > 0 && (
        <button type="button" className={styles.later} onClick={explainThis}>
          {later
            .map(({ week, value }) =>
              t('app.levers.later', { week, value: leverInWords(words, lever, value) }),
            )
            .join('; ')}
        </button>
      )}
    </div>
  );
});

function cancel(): void {
  documentActions().cancelGesture();
}

function explain(id: string): void {
  const view = viewActions();
  view.selectEvent(undefined);
  view.selectLever(id);
  view.togglePanel('inspector', true);
}
