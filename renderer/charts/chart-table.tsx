/** The table behind a chart: the same numbers, for reading and for copying. */
import { Table } from '@mantine/core';
import classes from './chart-frame.module.css';

interface ChartTableProps {
  /** Ready-made name of the table. */
  readonly caption: string;
  /** Ready-made heads of the columns, the first over the names of the rows. */
  readonly head: readonly string[];
  /** Ready-made cells, the first of each row its name. */
  readonly rows: readonly (readonly string[])[];
  /** Tallest that the table may be before it scrolls, in pixels. */
  readonly height: number;
}

/** A scrolling table with its head held in place. */
export function ChartTable({ caption, head, rows, height }: ChartTableProps) {
  return (
    <div
      className={classes.tableBox}
      style={{ maxHeight: height }}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <Table stickyHeader withRowBorders={false} striped className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            {head.map((words, index) => (
              <Table.Th key={index} scope="col">
                {words}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([name, ...cells]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              {cells.map((words, index) => (
                <Table.Td key={index}>{words}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
