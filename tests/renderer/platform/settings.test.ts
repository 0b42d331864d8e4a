import { beforeEach, describe, expect, it } from 'vitest';
import {
  readSettings,
  SETTINGS_KEY,
  writeSettings,
} from '../../../renderer/platform/browser/settings';

describe('settings in the browser', () => {
  beforeEach(() => localStorage.clear());

  it('are the standard ones where nothing is kept', () => {
    expect(readSettings(localStorage)).toEqual({
      language: 'system',
      theme: 'system',
      textScale: 100,
      runs: 200,
      toured: false,
    });
  });

  it('keep a change and everything else', () => {
    writeSettings(localStorage, { theme: 'dark' });
    writeSettings(localStorage, { runs: 500 });
    expect(readSettings(localStorage)).toMatchObject({ theme: 'dark', runs: 500, textScale: 100 });
  });

  it.each(['nonsense', 'null', '[]', '7'])('are the standard ones where %s stands', (text) => {
    localStorage.setItem(SETTINGS_KEY, text);
    expect(readSettings(localStorage).runs).toBe(200);
  });

  it('take a field out of its range as not set, and no other with it', () => {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ runs: 5, textScale: 150, theme: 'pink' }));
    expect(readSettings(localStorage)).toMatchObject({
      runs: 200,
      textScale: 150,
      theme: 'system',
    });
  });
});
