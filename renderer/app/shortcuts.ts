/** The keyboard's commands: one table, the same in both editions. */
import type { Command } from '../platform/index';

interface Keys {
  readonly key: string;
  readonly shift: boolean;
}

const shortcuts: readonly (readonly [Keys, Command])[] = [
  [{ key: 'o', shift: false }, 'open'],
  [{ key: 's', shift: false }, 'save'],
  [{ key: 's', shift: true }, 'save-as'],
  [{ key: 'z', shift: false }, 'undo'],
  [{ key: 'z', shift: true }, 'redo'],
  [{ key: 'y', shift: false }, 'redo'],
  [{ key: 'd', shift: false }, 'duplicate-scenario'],
  [{ key: 'c', shift: true }, 'copy-chart'],
  [{ key: 'k', shift: false }, 'palette'],
  [{ key: 'p', shift: false }, 'handout'],
  [{ key: ',', shift: false }, 'settings'],
];

/** The command of a key press, if it is one. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Command | undefined {
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (isPlain && event.key === 'F1') return 'glossary';
  if (isPlain && event.key === 'F5') return 'present';
  if (event.altKey || event.ctrlKey === event.metaKey) return undefined;
  const key = event.key.toLowerCase();
  return shortcuts.find(([keys]) => keys.key === key && keys.shift === event.shiftKey)?.[1];
}

/**
 * Listens on the window. A press that is a command goes no further, so that the desktop's menu does not carry it
 * out a second time. Returns how to stop.
 */
export function startShortcuts(target: Window, send: (command: Command) => boolean): () => void {
  const hear = (event: KeyboardEvent) => {
    const command = event.defaultPrevented || event.isComposing ? undefined : commandOf(event);
    if (command !== undefined && send(command)) event.preventDefault();
  };
  target.addEventListener('keydown', hear);
  return () => target.removeEventListener('keydown', hear);
}
