import { describe, expect, it, vi } from 'vitest';
import { commandOf, startShortcuts } from '../../../renderer/app/shortcuts';

const plain = { shiftKey: false, ctrlKey: true, metaKey: false, altKey: false };

describe('shortcuts', () => {
  it.each([
    ['s', {}, 'save'],
    ['S', { shiftKey: true }, 'save-as'],
    ['z', {}, 'undo'],
    ['Z', { shiftKey: true }, 'redo'],
    ['y', {}, 'redo'],
    ['d', {}, 'duplicate-scenario'],
    ['s', { ctrlKey: false, metaKey: true }, 'save'],
    ['s', { ctrlKey: false }, undefined],
    ['s', { altKey: true }, undefined],
    ['k', {}, 'palette'],
    ['p', {}, 'handout'],
    ['j', {}, undefined],
  ])('%s with %o means %s', (key, held, command) => {
    expect(commandOf({ ...plain, key, ...held })).toBe(command);
  });

  it('leaves a key press alone that nobody carries out', () => {
    const send = vi.fn(() => false);
    const stop = startShortcuts(window, send);
    const event = new KeyboardEvent('keydown', { key: 'd', ctrlKey: true, cancelable: true });
    window.dispatchEvent(event);
    stop();
    expect(send).toHaveBeenCalledWith('duplicate-scenario');
    expect(event.defaultPrevented).toBe(false);
  });
});
