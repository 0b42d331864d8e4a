/** One lever in the column: slider, marks, and what it does later in time. */
import { memo } from 'react';
import type { Lever } from '../../../../models/index';
import { documentActions, useDocument, viewActions } from '../../../store/index';
import { useWords } from '../../../store/words';
import { LeverSlider } from '../../../ui/index';
import styles from './lever-row.module.css';
import { keptOf, leverInWords, leverScale, shownOf } from './lever-scale';
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
  const { t, number } = words;
  const readOnly = useDocument((state) => state.readOnly);
  const handle = useLever(lever, cell, fromWeek);
  const scale = leverScale(lever, t);
  const show = (value: number) => shownOf(scale, value);
  const later = handle.changes.filter(({ week }) => week > 0);

  return (
    <div data-testid={`lever-${lever.id}`} data-lever={handle.id} className={styles.row}>
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
        marks={lever.marks.map((mark) => ({ value: show(mark.value), label: mark.label }))}
        zones={lever.zones.map(({ from, to, label }) => ({
          from: show(from),
          to: show(to),
          label,
        }))}
        changed={handle.changed}
        resetLabel={t('app.levers.reset', { label: handle.name })}
        entryLabel={t('app.levers.entry', { label: handle.name })}
        marksLabel={t('app.levers.marks')}
        disabled={readOnly}
        onStart={() => documentActions().beginGesture()}
        onChange={(value) => handle.set(fromWeek, keptOf(scale, value))}
        onEnd={() => documentActions().endGesture()}
        onReset={handle.reset}
        onExplain={() => explain(handle.id)}
      />
      {later.length > 0 && (
        <button type="button" className={styles.later} onClick={() => explain(handle.id)}>
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

function explain(id: string): void {
  const view = viewActions();
  view.selectEvent(undefined);
  view.selectLever(id);
  view.togglePanel('inspector', true);
}
