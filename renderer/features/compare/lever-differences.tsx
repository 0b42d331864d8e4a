/** What the two scenarios ask differently: levers, events, assumptions. */
import { Table } from '@mantine/core';
import { settingOf } from '../../../models/index';
import { useDocument } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import { askedRows } from '../../store/asked-rows';
import styles from './difference-table.module.css';
import type { Pair } from './pair';

export function LeverDifferences({ pair }: { readonly pair: Pair }) {
  const words = useWords();
  const { t } = words;
  const model = useModel();
  const document = useDocument((state) => state.document);
  const a = settingOf(document, pair.a.scenario.id);
  const b = settingOf(document, pair.b.scenario.id);
  const rows = askedRows(model, [a, b], words);

  return (
    <section aria-labelledby="lever-differences" data-testid="lever-differences">
      <SectionHeading id="lever-differences">{t('app.compare.leverDifferences')}</SectionHeading>
      {rows.length === 0 ? (
        <p className={styles.none}>{t('app.compare.sameLevers')}</p>
      ) : (
        <Table className={styles.asked} aria-labelledby="lever-differences">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              <Table.Th>{pair.a.scenario.title}</Table.Th>
              <Table.Th>{pair.b.scenario.title}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Th scope="row">{row.label}</Table.Th>
                {row.cells.map((cell, place) => (
                  <Table.Td key={place}>{cell === '' ? t('app.compare.none') : cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
