import { describe, expect, it } from 'vitest';
import { createViewStore, viewSettingsOf } from '../../../renderer/store/view-store';

describe('the view store', () => {
  it('takes over what a file says and gives it back for the next save', () => {
    const store = createViewStore();
    const settings = {
      hero: 'deaths',
      charts: ['deaths', 'deaths.SIN'],
      hidden: ['low'],
      resolution: 'monthly' as const,
    };
    store.getState().selectWeek(3);
    store.getState().adopt(settings);
    expect(viewSettingsOf(store.getState())).toEqual(settings);
    expect(store.getState().week).toBeUndefined();
  });

  it('hides and shows scenarios', () => {
    const store = createViewStore();
    store.getState().toggleHidden('low');
    expect(store.getState().hidden).toEqual(['low']);
    store.getState().toggleHidden('low');
    expect(store.getState().hidden).toEqual([]);
  });

  it('watches series for as long as they are on screen', () => {
    const store = createViewStore();
    const stop = store.getState().watch('map', ['deaths.SIN']);
    expect(store.getState().watched).toEqual({ map: ['deaths.SIN'] });
    stop();
    expect(store.getState().watched).toEqual({});
  });

  it('does not let an old watch end a newer one of the same component', () => {
    const store = createViewStore();
    const stop = store.getState().watch('chart', ['a']);
    store.getState().watch('chart', ['b']);
    stop();
    expect(store.getState().watched).toEqual({ chart: ['b'] });
  });
});
