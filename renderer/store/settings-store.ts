/** The user's settings, as the platform keeps them: language, theme, text size, runs. */
import { createStore } from 'zustand/vanilla';
import type { Settings } from '../platform/index';

export interface SettingsState extends Settings {
  /** Changes at once, and is written down by the platform. */
  change(change: Partial<Settings>): void;
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;

export const standardSettings: Settings = {
  language: 'system',
  theme: 'system',
  textScale: 100,
  runs: 200,
  toured: false,
};

/** `keep` writes a change down; a failure to do so is its own to report. */
export function createSettingsStore(keep: (change: Partial<Settings>) => void) {
  return createStore<SettingsState>()((set) => ({
    ...standardSettings,
    change(change) {
      set(change);
      keep(change);
    },
  }));
}
