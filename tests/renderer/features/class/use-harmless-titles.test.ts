/** What may stand on a wall that names nobody, once it is known what the gallery offers. */
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { gallery, keptRows, mexico } from '../../../../models/index';
import { useHarmlessTitles } from '../../../../renderer/features/class/use-harmless-titles';
import { spring } from '../../../models/document/class-sample';
import { toyDocument } from '../../toy';

const offered = gallery[0]?.scenarios[0]?.title ?? '';
const rows = keptRows(mexico, spring);

it('is what the gallery offers, and what two files share', async () => {
  const document = toyDocument();
  const own = toyDocument({
    scenarios: document.scenarios.map((one) => ({ ...one, title: 'Ana’s plan' })),
  });
  const files = [
    { key: 'a', document },
    { key: 'b', document },
    { key: 'c', document: own },
  ];
  const { result } = renderHook(() => useHarmlessTitles(files, rows));
  // Two of one file are no two files.
  expect([...result.current]).toEqual(document.scenarios.map(({ title }) => title));
  await waitFor(() => expect(result.current).toContain(offered));
  expect(result.current).not.toContain('Ana’s plan');
});

it('goes by the rows of a class that is shown as it was saved', async () => {
  const [row] = rows;
  if (row === undefined) throw new Error('There is a row');
  const { result } = renderHook(() => useHarmlessTitles([], [row, { ...row, key: 'again' }]));
  await waitFor(() => expect(result.current).toContain(offered));
  expect(result.current).toContain(row.scenario.title);
});
