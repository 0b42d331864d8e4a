/** The levers of the scenario being edited. */
import { Button, CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import {
  FROM_WEEK,
  documentActions,
  documentStore,
  useDocument,
  useOfActive,
  useView,
  viewActions,
  viewStore,
} from '../../../store/index';
import { selectWeek } from '../../../store/select-week';
import { useModel, useWords, weekDate } from '../../../store/words';
import { findLevers } from './find-levers';
import { earlyWeek } from '../early-week';
import { withoutLevers } from './edit-from';
import { LeverGroup } from './lever-group';
import styles from './lever-column.module.css';

export function LeverColumn() {
  const { t, date } = useWords();
  const model = useModel();
  const title = useOfActive((one) => one.title);
  const start = useDocument((state) => state.document.start);
  const week = useView((state) => state.week);
  const from = useView(({ week: at, openPanels }) =>
    openPanels.includes(FROM_WEEK) ? at : undefined,
  );
  const [query, setQuery] = useState('');
  const only = useView((state) => state.guide?.levers);
  const groups = useMemo(() => findLevers(model, query, only), [model, query, only]);

  return (
    <section className={styles.column} aria-label={t('app.levers.editing', { title })}>
      <div className={styles.top}>
        <div className={styles.heading}>
          <h2>{t('app.levers.label')}</h2>
          <ResetAll />
        </div>
        <TextInput
          size="xs"
          aria-label={t('app.levers.search')}
          placeholder={t('app.levers.search')}
          data-testid="lever-search"
          leftSection={<IconSearch size={15} aria-hidden />}
          rightSection={
            query === '' ? undefined : (
              <CloseButton
                size="sm"
                aria-label={t('app.levers.clearSearch')}
                onClick={() => setQuery('')}
              />
            )
          }
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('app.levers.editFrom')}
          data-testid="edit-from"
          value={from === undefined ? 'start' : 'week'}
          data={[
            { value: 'start', label: t('app.levers.fromStart') },
            {
              value: 'week',
              label:
                week === undefined ? t('app.levers.fromAWeek') : t('app.levers.fromWeek', { week }),
            },
          ]}
          onChange={(value) => editFrom(value === 'week')}
        />
        {from !== undefined && (
          <p className={styles.hint}>
            {t('app.levers.sliderShowsFrom', {
              week: from,
              date: date(weekDate(model, start, from)),
            })}
          </p>
        )}
      </div>
      <div className={styles.groups} data-testid="levers">
        {groups.length === 0 && (
          <p className={styles.hint}>{t('app.levers.noneFound', { query })}</p>
        )}
        {only !== undefined && only.length > 0 && (
          <p className={styles.hint} data-testid="levers-of-lesson">
            {t('app.lesson.leversShown', { count: only.length })}
          </p>
        )}
        {groups.map((group) => (
          <LeverGroup
            key={group.group.id}
            group={group}
            fromWeek={from ?? 0}
            isForcedOpen={query !== ''}
          />
        ))}
      </div>
    </section>
  );
}

/** Where no week is chosen yet, one is: levers that are to act later must not act from the start. */
function editFrom(isLater: boolean): void {
  const { weeks } = documentStore.getState().document;
  if (isLater && viewStore.getState().week === undefined) selectWeek(earlyWeek(weeks));
  viewActions().togglePanel(FROM_WEEK, isLater);
}

/** By itself, so that the first change of a lever draws no more of the column than this. */
function ResetAll() {
  const { t } = useWords();
  const scenario = useOfActive(({ id }) => id);
  const isChanged = useOfActive(({ levers }) => Object.keys(levers).length > 0);
  const readOnly = useDocument((state) => state.readOnly);
  if (!isChanged) return null;
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      data-testid="reset-levers"
      disabled={readOnly}
      onClick={() =>
        documentActions().edit('app.edits.leverResetAll', {}, (document) =>
          withoutLevers(document, scenario),
        )
      }
    >
      {t('app.levers.resetAll')}
    </Button>
  );
}
