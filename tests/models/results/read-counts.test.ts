/** Files of counts: what is read, and how each bad one is refused. */
import { describe, expect, it } from 'vitest';
import { readCounts, type ScoredPlace } from '../../../models';

const places: readonly ScoredPlace[] = [
  { id: 'national', name: 'national', series: 'deaths' },
  { id: 'SIN', name: 'Sinaloa', series: 'deaths.SIN' },
];
const faults = (text: string) => {
  const read = readCounts(text, places);
  return read.ok ? [] : read.faults;
};

describe('a file of counts', () => {
  it('is read whatever the order of columns and months, by name or code, with quotes and a mark', () => {
    const read = readCounts('\uFEFF"sin",month\r\n7,2025-08\r\n"6","2025-07"\r\n\r\n', places);
    expect(read).toEqual({
      ok: true,
      places: [
        {
          place: places[1],
          months: [
            { month: '2025-07', value: 6 },
            { month: '2025-08', value: 7 },
          ],
        },
      ],
    });
  });

  it.each([
    ['', [{ kind: 'empty' }]],
    ['\n \n', [{ kind: 'empty' }]],
    ['mes,national\n2025-07,1', [{ kind: 'noMonthColumn' }]],
    ['\uFEFFmonth;SIN\r\n2025-07;1', [{ kind: 'semicolons', line: 1 }]],
    ['month,SIN\n2025-07,1\n\n2025-08;1', [{ kind: 'semicolons', line: 4 }]],
    ['month\n2025-07', [{ kind: 'noPlaces' }]],
    ['month,national', [{ kind: 'noMonths' }]],
    ['month,Sinalao\n2025-07,1', [{ kind: 'unknownPlace', name: 'Sinalao' }]],
    ['month,SIN,Sinaloa\n2025-07,1,1', [{ kind: 'placeTwice', name: 'Sinaloa' }]],
    ['month,SIN\n2025-7,1', [{ kind: 'badMonth', line: 2, given: '2025-7' }]],
    ['month,SIN\n2025-13,1', [{ kind: 'badMonth', line: 2, given: '2025-13' }]],
    ['month,SIN\n2025-07,1\n2025-07,2', [{ kind: 'monthTwice', line: 3, given: '2025-07' }]],
    ['month,SIN\n2025-07', [{ kind: 'cells', line: 2, given: 1, due: 2 }]],
    ['month,SIN\n2025-07,', [{ kind: 'gap', line: 2, month: '2025-07', name: 'SIN' }]],
    ...['-1', '1.5', 'many', '1e3', 'NaN'].map((given): [string, readonly object[]] => [
      `month,SIN\n2025-07,${given}`,
      [{ kind: 'badCount', line: 2, month: '2025-07', name: 'SIN', given }],
    ]),
  ])('%j is refused', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('lists ten complaints at most', () => {
    expect(faults(`month,SIN\n${'x,1\n'.repeat(30)}`)).toHaveLength(10);
  });
});
