/** Which outcomes the supporting charts show. */
import { Button, MultiSelect, Popover } from '@mantine/core';
import { IconLayoutGrid } from '@tabler/icons-react';
import { limits, seriesOf } from '../../../../models/index';
import { useView, viewActions } from '../../../store/index';
import { useModel, useWords } from '../../../store/words';
import { outcomeGroups } from './outcome-choice';

/** More than these are no longer read, and slow the window down. */
const MOST = Math.min(12, limits.charts);

export function ChooseCharts() {
  const { t } = useWords();
  const model = useModel();
  const charts = useView((state) => state.charts);
  const labels = new Map(seriesOf(model).map(({ id, label }) => [id, label]));

  return (
    <Popover position="bottom-end" width={420} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          data-testid="choose-charts"
          leftSection={<IconLayoutGrid size={15} aria-hidden />}
        >
          {t('app.explore.small.choose')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <MultiSelect
          label={t('app.explore.small.chooseLabel')}
          description={t('app.explore.small.limit', { count: MOST })}
          searchable
          maxValues={MOST}
          maxDropdownHeight={320}
          nothingFoundMessage={t('app.explore.hero.nothingFound')}
          comboboxProps={{ withinPortal: false }}
          data={outcomeGroups(model).map((group) => ({
            group: group.label,
            items: group.outcomes
              .flatMap(({ parts }) => parts)
              .map(({ series }) => ({ value: series, label: labels.get(series) ?? series })),
          }))}
          value={[...charts]}
          onChange={(chosen) => viewActions().setCharts(chosen)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
