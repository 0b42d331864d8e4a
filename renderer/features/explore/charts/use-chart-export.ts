/** What the export menu and the app's commands do with the large chart. */
import type { RefObject } from 'react';
import { idFrom, type SeriesInfo } from '../../../../models/index';
import type { ChartHandle } from '../../../charts/index';
import {
  documentStore,
  resultsOf,
  resultsStore,
  useCommand,
  useSession,
  viewStore,
} from '../../../store/index';
import { coveredScenarios } from '../../../store/covered';
import { looksOf } from '../../../store/looks';
import { sheetBytes } from '../../../store/sheet-bytes';
import { useModel, useWords } from '../../../store/words';
import { BANDS_OFF } from './bands-off';
import { chartCsv } from './chart-csv';
import { heroSentences } from './hero-words';
import type { ChartTime } from './use-chart-time';

/** Each resolves when the user has answered. Nothing happens while there is no picture. */
export interface ChartExport {
  readonly copy: () => Promise<void>;
  readonly png: () => Promise<void>;
  readonly svg: () => Promise<void>;
  readonly csv: () => Promise<void>;
}

/** Also carries out the commands `copy-chart` and `export-…` while the chart is on screen. */
export function useChartExport(
  chart: RefObject<ChartHandle | null>,
  series: SeriesInfo,
  time: ChartTime,
): ChartExport {
  const { t } = useWords();
  const model = useModel();
  const session = useSession();

  // As they are when the picture is taken, and not when the menu was drawn.
  const foot = () => {
    const { document } = documentStore.getState();
    const { activeScenario, hidden, openPanels } = viewStore.getState();
    const own = looksOf(document, activeScenario, hidden).find(({ isActive }) => isActive);
    const { runs, bandsStale } = resultsOf(resultsStore.getState(), own?.scenario.id ?? '');
    const withBands = !openPanels.includes(BANDS_OFF);
    return {
      note: heroSentences(t, { withBands, stale: bandsStale, runs, time }).join(' '),
      source: t('app.explore.exports.source', {
        ...{ model: model.title, version: model.version },
        seed: document.seed,
      }),
    };
  };
  const named = (type: 'png' | 'svg' | 'csv') => ({
    suggestedName: `${idFrom(documentStore.getState().document.title, 'blowback')}-${series.id}.${type}`,
    type,
  });

  async function copy(): Promise<void> {
    const png = await chart.current?.toPng(foot());
    if (png !== undefined) await session.copyImage(png);
  }
  async function png(): Promise<void> {
    const bytes = await chart.current?.toPng(foot());
    if (bytes !== undefined) await session.exportFile({ ...named('png'), bytes });
  }
  async function svg(): Promise<void> {
    const text = chart.current?.toSvg(foot());
    if (text !== undefined)
      await session.exportFile({ ...named('svg'), bytes: new TextEncoder().encode(text) });
  }
  async function csv(): Promise<void> {
    const { document } = documentStore.getState();
    const { activeScenario, hidden } = viewStore.getState();
    const covered = coveredScenarios(document);
    const shown = looksOf(document, activeScenario, hidden).filter(
      (look) => !look.isHidden && !covered.includes(look.scenario.id),
    );
    const scenarios = shown.map(({ scenario: { id, title } }) => ({
      id,
      title,
      results: resultsOf(resultsStore.getState(), id),
    }));
    const bytes = sheetBytes(chartCsv(series, time, scenarios, t));
    await session.exportFile({ ...named('csv'), bytes });
  }

  useCommand('copy-chart', copy);
  useCommand('export-png', png);
  useCommand('export-svg', svg);
  useCommand('export-csv', csv);
  return { copy, png, svg, csv };
}
