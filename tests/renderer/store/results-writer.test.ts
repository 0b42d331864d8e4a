/** What is told together is one change of the store, and nothing told is none. */
import { describe, expect, it, vi } from 'vitest';
import { createResultsStore, noResults } from '../../../renderer/store/results-store';
import { createResultsWriter } from '../../../renderer/store/results-writer';

function parts() {
  const results = createResultsStore();
  const changed = vi.fn<() => void>();
  results.subscribe(changed);
  const writer = createResultsWriter(results, () => undefined);
  return { results, changed, writer, events: writer.events };
}

const central = { weeks: 1, series: { x: Float64Array.of(3) } };

describe('what is told together', () => {
  it('is one change, with all of it', () => {
    const { results, changed, writer, events } = parts();
    writer.together(() => {
      events.onChanged('a');
      events.onCentral('a', central, true);
      events.onProgress('a', 24, 200);
      events.onUnchanged('a');
    });
    expect(changed).toHaveBeenCalledTimes(1);
    expect(results.getState()).toMatchObject({
      scenarios: { a: { central, status: 'ready' } },
      progress: { a: { done: 24, total: 200 } },
    });
  });

  it('is no change where nothing new is told', () => {
    const { changed, writer, events } = parts();
    events.onUnchanged('a');
    changed.mockClear();
    writer.together(() => {
      events.onScenarios(['a']);
      events.onUnchanged('a');
    });
    expect(changed).not.toHaveBeenCalled();
  });

  it('is told within what is told together already', () => {
    const { results, changed, writer, events } = parts();
    writer.together(() => {
      events.onChanged('a');
      writer.together(() => events.onUnchanged('a'));
      events.onChanged('b');
    });
    expect(changed).toHaveBeenCalledTimes(1);
    expect(Object.keys(results.getState().scenarios)).toEqual(['a', 'b']);
  });

  it('is written as far as it went where something fails, and later events go their own way', () => {
    const { results, changed, writer, events } = parts();
    const failing = () =>
      writer.together(() => {
        events.onChanged('a');
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(results.getState().scenarios['a']).toEqual({ ...noResults, status: 'central' });
    events.onUnchanged('a');
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
