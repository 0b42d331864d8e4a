import type { Plugin } from 'vite';

/** What makes the browser edition installable and lets it work offline: a plugin, and an entry by its name. */
export function offlineEdition(): {
  readonly plugin: Plugin;
  readonly input: Readonly<Record<string, string>>;
};
