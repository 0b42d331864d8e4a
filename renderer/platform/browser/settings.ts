/** Settings in localStorage; anything unreadable there is taken as not set. */
import type { Settings } from '../../../main/contract/contract';

export const SETTINGS_KEY = 'blowback.settings';

const standard: Settings = {
  language: 'system',
  theme: 'system',
  textScale: 100,
  runs: 200,
  toured: false,
};

export function readSettings(storage: Storage): Settings {
  const found = parse(storage.getItem(SETTINGS_KEY));
  return {
    language: oneOf(found['language'], ['en', 'es', 'system']) ?? standard.language,
    theme: oneOf(found['theme'], ['light', 'dark', 'contrast', 'system']) ?? standard.theme,
    textScale: within(found['textScale'], 80, 200) ?? standard.textScale,
    runs: within(found['runs'], 50, 1000) ?? standard.runs,
    toured: found['toured'] === true,
  };
}

export function writeSettings(storage: Storage, change: Partial<Settings>): Settings {
  const settings = { ...readSettings(storage), ...change };
  storage.setItem(SETTINGS_KEY, JSON.stringify(settings));
  return settings;
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

function within(value: unknown, low: number, high: number): number | undefined {
  return typeof value === 'number' && value >= low && value <= high ? Math.round(value) : undefined;
}
