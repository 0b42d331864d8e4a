/** The table of differences: absolute, per cent, band, probability, in words. */
import { Button, Table } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { idFrom, seriesOf, type Model } from '../../../models/index';
import {
  useDocument,
  useProgress,
  useScenarioResults,
  useSession,
  useWatchedSeries,
} from '../../store/index';
import { sheetBytes } from '../../store/sheet-bytes';
import { useModel, useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import { differenceCsv } from './difference-csv';
import { DifferenceRow } from './difference-row';
import { differenceGroups, type Period } from './difference-rows';
import styles from './difference-table.module.css';
import type { Pair } from './pair';
import { NATION, type Part } from './parts';

export interface DifferenceTableProps {
  readonly pair: Pair;
  readonly part: Part;
  readonly onlyClear: boolean;
  /** What the rows are about. */
  readonly at: Period;
  /** Whether that is the whole period, no week being chosen. */
  readonly isWhole: boolean;
}

export function DifferenceTable({ pair, part, onlyClear, at, isWhole }: DifferenceTableProps) {
  const { t } = useWords();
  const model = useModel();
  const session = useSession();
  const weeks = useDocument((state) => state.document.weeks);
  const title = useDocument((state) => state.document.title);
  const watched = useMemo(() => watchedSeries(model, part), [model, part]);
  useWatchedSeries(watched);
  const a = useScenarioResults(pair.a.scenario.id);
  const b = useScenarioResults(pair.b.scenario.id);
  const progress = useProgress(pair.b.scenario.id);
  const groups = differenceGroups(model, part, a, b, at, onlyClear);
  const titles = { a: pair.a.scenario.title, b: pair.b.scenario.title };
  const period = isWhole
    ? t('app.compare.whole', { weeks })
    : t('app.compare.upTo', { week: at.week });

  return (
    <section aria-labelledby="difference-table">
      <SectionHeading
        id="difference-table"
        actions={
          <Button
            variant="default"
            size="compact-sm"
            data-testid="export-table"
            leftSection={<IconDownload size={15} aria-hidden />}
            onClick={() =>
              void session.exportFile({
                suggestedName: `${idFrom(title, 'blowback')}-differences.csv`,
                bytes: sheetBytes(differenceCsv(groups, pair, at, t)),
                type: 'csv',
              })
            }
          >
            {t('app.compare.exportTable')}
          </Button>
        }
      >
        {t('app.compare.table')}
      </SectionHeading>
      <p className={styles.period}>
        {at.span === 'week'
          ? t('app.compare.tableLeadWeek', { ...titles, week: at.week })
          : t('app.compare.tableLead', { ...titles, period })}{' '}
        {t('app.compare.tableHow')}{' '}
        {(b.bandsStale || b.runs === 0) &&
          t('app.compare.bandPending', { done: progress.done, total: progress.total })}
      </p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="difference-table">
        <Table className={styles.table} data-testid="compare-table">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('app.compare.outcome')}</Table.Th>
              <Table.Th className={styles.number}>{pair.a.scenario.title}</Table.Th>
              <Table.Th className={styles.number}>{pair.b.scenario.title}</Table.Th>
              <Table.Th className={styles.number}>{t('app.compare.difference')}</Table.Th>
              <Table.Th className={styles.number}>{t('app.compare.perCent')}</Table.Th>
              <Table.Th>{t('app.compare.band')}</Table.Th>
              <Table.Th className={styles.number} title={t('app.compare.probabilityHint', titles)}>
                {t('app.compare.probability', { a: titles.a })}
              </Table.Th>
              <Table.Th>{t('app.compare.inWords')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          {groups.map((group) => (
            <Table.Tbody key={group.id}>
              <Table.Tr>
                <Table.Th colSpan={8} scope="rowgroup" className={styles.group}>
                  {group.label}
                </Table.Th>
              </Table.Tr>
              {group.rows.map((row) => (
                <DifferenceRow key={row.series.id} row={row} pair={pair} span={at.span} />
              ))}
            </Table.Tbody>
          ))}
        </Table>
        {groups.length === 0 && onlyClear && (
          <p className={styles.none}>{t('app.compare.noneClear')}</p>
        )}
      </div>
    </section>
  );
}

/** The series in the table. */
function watchedSeries(model: Model, part: Part): readonly string[] {
  return seriesOf(model)
    .filter(({ outcome, cell }) =>
      part === NATION ? cell === '' : outcome === part && cell !== '',
    )
    .map(({ id }) => id);
}
