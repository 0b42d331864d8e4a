/** The user's settings. A field that makes no sense falls back to its default and takes no other field with it. */
import path from 'node:path';
import * as z from 'zod';
import type { Settings } from '../contract/contract';
import { createJsonStore } from './json-store';
import type { DiagnosticLog } from './diagnostic-log';
import type { Saver } from './saver';

const languages = z.enum(['en', 'es', 'system']);
const themes = z.enum(['light', 'dark', 'contrast', 'system']);
const textScales = z.number().min(80).max(200);
const runCounts = z.int().min(50).max(1000);

/** What the renderer may ask to change: any of the fields, each in its range. */
export const settingsChange = z.strictObject({
  language: languages.optional(),
  theme: themes.optional(),
  textScale: textScales.optional(),
  runs: runCounts.optional(),
  toured: z.boolean().optional(),
});

const DEFAULTS: Settings = {
  language: 'system',
  theme: 'system',
  textScale: 100,
  runs: 200,
  toured: false,
};

export interface SettingsStore {
  /** From memory; never waits. */
  current(): Settings;
  /** Answers with the settings after the change. */
  change(change: Partial<Settings>): Promise<Settings>;
}

/** Reads `settings.json` in the folder; later reads come from memory. `fixed` are settings that nobody can change. */
export async function openSettings(
  folder: string,
  saver: Saver,
  log: DiagnosticLog,
  fixed: Partial<Settings> = {},
): Promise<SettingsStore> {
  const schema = z.object({
    language: languages.default(DEFAULTS.language).catch(fallback('language')),
    theme: themes.default(DEFAULTS.theme).catch(fallback('theme')),
    textScale: textScales.default(DEFAULTS.textScale).catch(fallback('textScale')),
    runs: runCounts.default(DEFAULTS.runs).catch(fallback('runs')),
    toured: z.boolean().default(DEFAULTS.toured).catch(fallback('toured')),
  });
  const store = createJsonStore<Settings>({
    file: path.join(folder, 'settings.json'),
    schema,
    saver,
    log,
  });
  let settings = await store.read();

  function fallback<Field extends keyof Settings>(field: Field): () => Settings[Field] {
    return () => {
      const value = DEFAULTS[field];
      log.write('warn', `settings.json: ${field} is not a value we know; it is ${value} now`);
      return value;
    };
  }

  return {
    current: () => ({ ...settings, ...fixed }),
    async change(change) {
      settings = { ...settings, ...change };
      await store.write(settings);
      return { ...settings, ...fixed };
    },
  };
}
