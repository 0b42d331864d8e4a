/** A lever over states: one row with a choice of the state. */
import { Select } from '@mantine/core';
import { memo, useState } from 'react';
import type { Lever, Scenario } from '../../../../models/index';
import { useOfActive, useView } from '../../../store/index';
import { useModel, useWords } from '../../../store/words';
import { LeverRow } from './lever-row';
import styles from './lever-row.module.css';

export interface CellLeverRowProps {
  readonly lever: Lever;
  readonly fromWeek: number;
}

export const CellLeverRow = memo(function CellLeverRow({ lever, fromWeek }: CellLeverRowProps) {
  const { t } = useWords();
  const model = useModel();
  const set = useOfActive(({ levers }) => cellsSet(lever, levers));
  const opened = useView((state) => state.selectedLever);
  const [chosen, setChosen] = useState<string>();
  const cells = model.indices.find((index) => index.id === lever.over)?.cells ?? [];
  const changed = cells.filter(({ id }) => set.split(' ').includes(id));
  const openedCell = cells.find((cell) => opened === `${lever.id}.${cell.id}`);
  const cell = chosen ?? openedCell?.id ?? changed[0]?.id ?? cells[0]?.id;
  if (cell === undefined) return null;

  return (
    <div className={styles.cellRow}>
      <Select
        label={t('app.levers.stateOf', { label: lever.label })}
        data-testid={`lever-cell-${lever.id}`}
        size="xs"
        searchable
        allowDeselect={false}
        value={cell}
        data={cells.map(({ id, label }) => ({
          value: id,
          label: changed.some((one) => one.id === id) ? `${label} •` : label,
        }))}
        onChange={(id) => {
          if (id !== null) setChosen(id);
        }}
      />
      <LeverRow key={cell} lever={lever} cell={cell} fromWeek={fromWeek} />
      {/* Below, so that the first change moves nothing under the hand. */}
      {changed.length > 0 && (
        <p className={styles.changedCells}>
          {t('app.levers.cellsChanged', { count: changed.length })}
          {': '}
          {changed.map(({ label }) => label).join(', ')}
        </p>
      )}
    </div>
  );
});

/** Cells in which the lever is set, joined by spaces: a string, so that equal lists are the same value. */
function cellsSet(lever: Lever, levers: Scenario['levers']): string {
  return Object.keys(levers)
    .flatMap((id) => (id.startsWith(`${lever.id}.`) ? [id.slice(lever.id.length + 1)] : []))
    .join(' ');
}
