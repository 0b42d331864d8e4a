/** Copy and export of the large chart, by menu, by key and by the app's own menus. */
import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { SeriesInfo } from '../../../../models/index';
import type { ChartHandle } from '../../../charts/index';
import { useWords } from '../../../store/words';
import type { ChartTime } from './use-chart-time';
import { useChartExport } from './use-chart-export';

export interface ExportMenuProps {
  readonly chart: RefObject<ChartHandle | null>;
  readonly series: SeriesInfo;
  readonly time: ChartTime;
}

export function ExportMenu({ chart, series, time }: ExportMenuProps) {
  const { t } = useWords();
  const { copy, png, svg, csv } = useChartExport(chart, series, time);
  const icon = <IconDownload size={16} aria-hidden />;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t('app.explore.exports.label')}
          data-testid="export-menu"
        >
          <IconDownload size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden />}
          data-testid="copy-chart"
          onClick={() => void copy()}
        >
          {t('app.explore.exports.copy')}
        </Menu.Item>
        <Menu.Item leftSection={icon} data-testid="export-png" onClick={() => void png()}>
          {t('app.explore.exports.png')}
        </Menu.Item>
        <Menu.Item leftSection={icon} data-testid="export-svg" onClick={() => void svg()}>
          {t('app.explore.exports.svg')}
        </Menu.Item>
        <Menu.Item leftSection={icon} data-testid="export-csv" onClick={() => void csv()}>
          {t('app.explore.exports.csv')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
