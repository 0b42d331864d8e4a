/** What may stand on a wall that names nobody, once it is known what the gallery offers. */
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { gallery } from '../../../../models/index';
import { useHarmlessTitles } from '../../../../renderer/features/class/use-harmless-titles';
import { spring } from '../../../models/document/class-sample';
import { toyDocument } from '../../toy';

const offered = gallery[0]?.scenarios[0]?.title ?? '';

it('is what the gallery offers, and what files of two people share', async () => {
  const document = toyDocument({ authors: ['Beto'] });
  const own = toyDocument({
    authors: ['Ana'],
    scenarios: document.scenarios.map((one) => ({ ...one, title: 'Ana’s plan' })),
  });
  const files = [
    { key: 'a', document },
    { key: 'b', document: { ...document, authors: ['Carla'] } },
    { key: 'ana-v1', document: own },
    { key: 'ana-v2', document: own },
  ];
  const { result } = renderHook(() => useHarmlessTitles(files, undefined));
  expect([...result.current]).toEqual(document.scenarios.map(({ title }) => title));
  await waitFor(() => expect(result.current).toContain(offered));
  expect(result.current).not.toContain('Ana’s plan');
});

it('goes by the class file where a class is shown as it was saved', async () => {
  const [ana, beto] = spring.files;
  if (ana === undefined || beto === undefined) throw new Error('There are two files');
  const kept = { ...spring, files: [ana, { ...beto, who: 'Beto', scenario: ana.scenario }] };
  const { result } = renderHook(() => useHarmlessTitles([], kept));
  await waitFor(() => expect(result.current).toContain(offered));
  expect(result.current).toContain(ana.scenario);
});
