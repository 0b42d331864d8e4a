import { beforeEach, describe, expect, it } from 'vitest';
import { createBrowserDrafts } from '../../../renderer/platform/browser/drafts';

describe('drafts in the browser', () => {
  let now = 0;
  beforeEach(() => {
    localStorage.clear();
    now = 1_700_000_000_000;
  });

  it('are offered to the next window when theirs was closed without saving', () => {
    windowNamed('a').keep({ text: 'work', path: 'mine.blowback' });
    now += 60_000;
    expect(windowNamed('b').left()).toEqual([
      { id: 'a', savedAt: '2023-11-14T22:13:20.000Z', path: 'mine.blowback', text: 'work' },
    ]);
  });

  it('are not offered while their window lives', () => {
    windowNamed('a').keep({ text: 'work', path: undefined });
    now += 1_000;
    expect(windowNamed('b').left()).toEqual([]);
  });

  it('go when they are saved or given up', () => {
    const a = windowNamed('a');
    a.keep({ text: 'work', path: undefined });
    a.drop();
    now += 60_000;
    expect(windowNamed('b').left()).toEqual([]);
  });

  it('can be discarded by the window that was offered them', () => {
    windowNamed('a').keep({ text: 'work', path: undefined });
    now += 60_000;
    const b = windowNamed('b');
    b.discard('a');
    expect(b.left()).toEqual([]);
  });

  it('are passed over when they cannot be read', () => {
    localStorage.setItem('blowback.draft.x', '{"id": 7}');
    localStorage.setItem('blowback.draft.y', 'not JSON');
    expect(windowNamed('b').left()).toEqual([]);
  });

  function windowNamed(id: string) {
    return createBrowserDrafts(localStorage, id, { now: () => now, every: () => undefined });
  }
});
