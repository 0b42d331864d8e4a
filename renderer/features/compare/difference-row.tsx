/** One outcome of the table of differences. */
import { Table } from '@mantine/core';
import { inWords, type ComparisonRow, type Target } from '../../../models/index';
import { DifferenceBar, scenarioStyle } from '../../charts/index';
import { unitInWords } from '../../store/units';
import { unbroken, useWords } from '../../store/words';
import { reachOf } from './difference-rows';
import styles from './difference-table.module.css';
import type { Pair } from './pair';

export interface DifferenceRowProps {
  readonly row: ComparisonRow;
  readonly pair: Pair;
  /** What the row is about: one week alone, or a time. */
  readonly span: Target['span'];
}

export function DifferenceRow({ row, pair, span }: DifferenceRowProps) {
  const { t, number, share, language } = useWords();
  const said = inWords(row, t, language);
  const { series, band } = row;
  // Where the runs do not agree on a direction, an amount would say more than they do.
  const isOpen = row.certainty === 'open' && row.direction !== 'same';
  const unit = unitInWords(t, series, span === 'week' ? 'week' : 'period');
  const { colour } = scenarioStyle(pair.b.place, pair.b.isBaseline);

  return (
    <Table.Tr data-testid={`compare-row-${series.id}`}>
      <Table.Th scope="row" className={styles.outcome}>
        {series.label}{' '}
        {!series.label.toLowerCase().includes(unit) && <span className={styles.unit}>{unit}</span>}
      </Table.Th>
      <Table.Td className={styles.number}>{number(row.a, series.decimals)}</Table.Td>
      <Table.Td className={styles.number}>{number(row.b, series.decimals)}</Table.Td>
      <Table.Td className={`${styles.number} ${styles.difference}`}>{said.difference}</Table.Td>
      <Table.Td className={`${styles.number} ${styles.whole}`}>
        {said.perCent === '' ? t('app.compare.noPerCent') : said.perCent}
      </Table.Td>
      <Table.Td>
        {band === undefined ? (
          <span className={styles.unit}>{t('app.compare.pending')}</span>
        ) : (
          <span className={styles.band}>
            <DifferenceBar
              low={band.p5}
              middle={band.p50}
              high={band.p95}
              reach={reachOf(row)}
              colour={colour}
              label={said.band}
            />
            <span>{said.band}</span>
          </span>
        )}
      </Table.Td>
      <Table.Td className={styles.number}>
        {band === undefined ? t('app.compare.pending') : share(row.probabilityBelow)}
      </Table.Td>
      <Table.Td className={styles.words}>
        {isOpen ? t('app.compare.open') : unbroken(`${said.change}, ${said.certainty}`)}
        {said.judgement !== '' && <strong> · {said.judgement}</strong>}
      </Table.Td>
    </Table.Tr>
  );
}
