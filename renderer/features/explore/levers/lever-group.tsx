/** A group of levers that folds away; says how many of its levers are changed. */
import { Collapse, VisuallyHidden } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId } from 'react';
import type { Scenario } from '../../../../models/index';
import { useOfActive, useView, viewActions } from '../../../store/index';
import { useWords } from '../../../store/words';
import { CellLeverRow } from './cell-lever-row';
import type { LeverGroup as Group } from './find-levers';
import styles from './lever-column.module.css';
import { LeverRow } from './lever-row';

export interface LeverGroupProps {
  readonly group: Group;
  readonly fromWeek: number;
  /** Open whatever was folded, such as while searching. */
  readonly isForcedOpen: boolean;
}

export function LeverGroup({ group, fromWeek, isForcedOpen }: LeverGroupProps) {
  const { t } = useWords();
  const body = useId();
  const panel = `folded-levers-${group.group.id}`;
  const folded = useView((state) => state.openPanels.includes(panel));
  const open = isForcedOpen || !folded;
  const changed = useOfActive((scenario) => changedIn(group, scenario));

  const changedWords = changed > 0 ? t('app.levers.changed', { count: changed }) : undefined;

  return (
    <section className={styles.group}>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={body}
          data-testid={`lever-group-${group.group.id}`}
          onClick={() => viewActions().togglePanel(panel)}
        >
          <IconChevronDown size={16} aria-hidden className={open ? undefined : styles.folded} />
          <span className={styles.groupName}>{group.group.label}</span>
          {/* Its room is kept, so that the first change of a lever moves nothing under the hand. */}
          <span className={styles.changed} title={changedWords}>
            {changed > 0 && (
              <>
                <span aria-hidden>{changed}</span>
                <VisuallyHidden>{changedWords}</VisuallyHidden>
              </>
            )}
          </span>
        </button>
      </h3>
      <Collapse expanded={open} id={body}>
        {group.levers.map((lever) =>
          lever.over === undefined ? (
            <LeverRow key={lever.id} lever={lever} fromWeek={fromWeek} />
          ) : (
            <CellLeverRow key={lever.id} lever={lever} fromWeek={fromWeek} />
          ),
        )}
      </Collapse>
    </section>
  );
}

/** How many levers of a group the scenario sets, each state of a lever over states counted. */
function changedIn({ levers }: Group, scenario: Scenario): number {
  const ids = new Set(levers.map(({ id }) => id));
  return Object.keys(scenario.levers).filter((id) => ids.has(id.split('.', 1)[0] ?? id)).length;
}
