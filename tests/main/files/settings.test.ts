import { describe, expect, it, vi } from 'vitest';
import { createSaver } from '../../../main/files/saver';
import { openSettings, settingsChange } from '../../../main/files/settings';
import { memoryLog, testFolder } from './folder';

// Real disks make promises good slowly, the more so when they are busy.
vi.setConfig({ testTimeout: 60_000 });

const DEFAULTS = { language: 'system', theme: 'system', textScale: 100, runs: 200, toured: false };

describe('settings', () => {
  it('are the defaults at first, and what was chosen after a restart', async () => {
    const { folder } = testFolder();
    const log = memoryLog();
    const first = await openSettings(folder, createSaver(), log);
    expect(first.current()).toEqual(DEFAULTS);
    expect(await first.change({ language: 'es', runs: 500 })).toEqual({
      ...DEFAULTS,
      language: 'es',
      runs: 500,
    });
    const second = await openSettings(folder, createSaver(), log);
    expect(second.current()).toEqual({ ...DEFAULTS, language: 'es', runs: 500 });
    expect(log.lines).toEqual([]);
  });

  it('lose only the field that makes no sense, and say so', async () => {
    const { folder, write } = testFolder();
    write('settings.json', '{"language": "es", "theme": "pink", "textScale": 1000, "runs": 300}');
    const log = memoryLog();
    const settings = await openSettings(folder, createSaver(), log);
    expect(settings.current()).toEqual({ ...DEFAULTS, language: 'es', runs: 300 });
    expect(log.lines.map((line) => line.split(';')[0])).toEqual([
      'warn settings.json: theme is not a value we know',
      'warn settings.json: textScale is not a value we know',
    ]);
  });

  it.each(['{"language": "e', '[]', '', '\0\0\0\0'])(
    'survive a broken file %j and keep a copy of it',
    async (broken) => {
      const { folder, write, read } = testFolder();
      write('settings.json', broken);
      const log = memoryLog();
      const settings = await openSettings(folder, createSaver(), log);
      expect(settings.current()).toEqual(DEFAULTS);
      await settings.change({ theme: 'dark' });
      expect(read('settings.json.broken')).toBe(broken);
      expect(log.lines).toHaveLength(1);
      expect(log.lines[0]).toContain('a copy is in settings.json.broken');
    },
  );

  it('are kept in memory when the disk fails', async () => {
    const { at } = testFolder();
    const log = memoryLog();
    const settings = await openSettings(at('gone'), createSaver(), log);
    expect((await settings.change({ runs: 50 })).runs).toBe(50);
    expect(settings.current().runs).toBe(50);
    expect(log.lines[0]).toContain('settings.json was not saved');
  });

  it('can be changed only within their ranges', () => {
    expect(settingsChange.safeParse({ textScale: 80, runs: 1000 }).success).toBe(true);
    for (const change of [
      { textScale: 79 },
      { runs: 1001 },
      { runs: 99.5 },
      { language: 'fr' },
      { other: 1 },
    ])
      expect(settingsChange.safeParse(change).success).toBe(false);
  });
});
