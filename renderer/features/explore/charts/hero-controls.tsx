/** What the large chart shows: outcome, place or organisation, step, bands. */
import { SegmentedControl, Select, Switch } from '@mantine/core';
import { memo } from 'react';
import type { SeriesInfo } from '../../../../models/index';
import { useView, viewActions } from '../../../store/index';
import { useModel, useWords } from '../../../store/words';
import { BANDS_OFF } from './bands-off';
import styles from './hero-panel.module.css';
import { outcomeChoices, outcomeGroups } from './outcome-choice';

interface HeroControlsProps {
  readonly series: SeriesInfo;
}

/** Not drawn again while the numbers move. */
export const HeroControls = memo(function HeroControls({ series }: HeroControlsProps) {
  const { t } = useWords();
  const model = useModel();
  const resolution = useView((state) => state.resolution);
  const bandsOff = useView((state) => state.openPanels.includes(BANDS_OFF));
  const choices = outcomeChoices(model);
  const outcome = choices.find(({ id }) => id === series.outcome);
  const parts = outcome?.parts ?? [];

  return (
    <div className={styles.controls}>
      <Select
        aria-label={t('app.explore.hero.outcome')}
        data-testid="hero-outcome"
        size="xs"
        className={styles.outcome}
        searchable
        allowDeselect={false}
        maxDropdownHeight={420}
        nothingFoundMessage={t('app.explore.hero.nothingFound')}
        data={outcomeGroups(model).map(({ label, outcomes }) => ({
          group: label,
          items: outcomes.map((one) => ({ value: one.id, label: one.label })),
        }))}
        value={series.outcome}
        onChange={(id) => {
          const part = choices.find((one) => one.id === id)?.parts[0];
          if (part !== undefined) viewActions().setHero(part.series);
        }}
      />
      {parts.length > 1 && (
        <Select
          aria-label={t('app.explore.hero.cell')}
          data-testid="hero-part"
          size="xs"
          className={styles.part}
          searchable
          allowDeselect={false}
          maxDropdownHeight={420}
          nothingFoundMessage={t('app.explore.hero.nothingFound')}
          data={parts.map((part) => ({
            value: part.series,
            label: part.cell === '' ? t('app.explore.hero.nation') : part.label,
          }))}
          value={series.id}
          onChange={(id) => {
            if (id !== null) viewActions().setHero(id);
          }}
        />
      )}
      <SegmentedControl
        aria-label={t('app.explore.hero.resolution')}
        data-testid="resolution"
        size="xs"
        value={resolution}
        data={[
          { value: 'weekly', label: t('app.explore.hero.weekly') },
          { value: 'monthly', label: t('app.explore.hero.monthly') },
        ]}
        onChange={(value) =>
          viewActions().setResolution(value === 'monthly' ? 'monthly' : 'weekly')
        }
      />
      <Switch
        label={t('app.explore.hero.bands')}
        data-testid="bands"
        size="xs"
        checked={!bandsOff}
        onChange={(event) => viewActions().togglePanel(BANDS_OFF, !event.currentTarget.checked)}
      />
    </div>
  );
});
