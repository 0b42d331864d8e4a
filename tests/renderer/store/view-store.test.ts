import { describe, expect, it } from 'vitest';
import { createViewStore, FROM_WEEK, viewSettingsOf } from '../../../renderer/store/view-store';

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

  it('leaves nothing open of the document before, but groups as they were folded', () => {
    const store = createViewStore();
    const { hero, charts, hidden, resolution } = store.getState();
    store.getState().selectWeek(3);
    for (const panel of [FROM_WEEK, 'inspector', 'folded-levers-state'])
      store.getState().togglePanel(panel, true);
    store.getState().adopt({ hero, charts, hidden, resolution });
    expect(store.getState().openPanels).toEqual(['folded-levers-state']);
  });

  it('edits from a week on only while there is a week', () => {
    const store = createViewStore();
    store.getState().selectWeek(3);
    store.getState().togglePanel(FROM_WEEK, true);
    store.getState().selectWeek(5);
    expect(store.getState().openPanels).toEqual([FROM_WEEK]);
    store.getState().selectWeek(undefined);
    expect(store.getState().openPanels).toEqual([]);
  });

  it('looks at weeks up to the one chosen as long as one is chosen', () => {
    const store = createViewStore();
    const { hero, charts, hidden, resolution } = store.getState();
    expect(store.getState().span).toBe('week');
    store.getState().selectWeek(3);
    store.getState().setSpan('total');
    store.getState().showView('explore');
    store.getState().selectWeek(5);
    expect(store.getState().span).toBe('total');
    store.getState().selectWeek(undefined);
    expect(store.getState().span).toBe('week');
    store.getState().setSpan('total');
    store.getState().adopt({ hero, charts, hidden, resolution });
    expect(store.getState().span).toBe('week');
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
