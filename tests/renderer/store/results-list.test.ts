import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { resultsOf, resultsStore, useResultsList } from '../../../renderer/store/index';
import { noResults } from '../../../renderer/store/results-store';

describe('a list of results', () => {
  it('is the same while all in it are the same, and another when one is, or one comes or goes', () => {
    const lists: (readonly number[])[] = [];
    const { rerender } = renderHook(
      (ids: readonly string[]) => {
        lists.push(useResultsList((state) => ids.map((id) => resultsOf(state, id).runs)));
      },
      { initialProps: ['a', 'b'] },
    );
    const write = (id: string, runs: number, bandsStale = false) =>
      act(() =>
        resultsStore.setState(({ scenarios }) => ({
          scenarios: { ...scenarios, [id]: { ...noResults, runs, bandsStale } },
        })),
      );
    write('a', 24);
    const [, second] = lists;
    expect(second).toEqual([24, 0]);
    write('a', 24, true);
    write('c', 200);
    rerender(['a', 'b']);
    expect(lists.at(-1)).toBe(second);
    write('b', 24);
    expect(lists.at(-1)).toEqual([24, 24]);
    rerender(['a']);
    expect(lists.at(-1)).toEqual([24]);
    rerender(['a', 'b', 'c']);
    expect(lists.at(-1)).toEqual([24, 24, 200]);
    act(() => resultsStore.setState({ scenarios: {} }));
  });
});
