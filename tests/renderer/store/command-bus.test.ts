import { describe, expect, it, vi } from 'vitest';
import { createCommandBus } from '../../../renderer/store/command-bus';

describe('the command bus', () => {
  it('says that nobody carried a command out', () => {
    expect(createCommandBus().send('save')).toBe(false);
  });

  it('gives a command to the latest who asked for it, and back again afterwards', () => {
    const bus = createCommandBus();
    const app = vi.fn();
    const view = vi.fn();
    bus.handle('undo', app);
    const giveBack = bus.handle('undo', view);
    bus.send('undo');
    giveBack();
    bus.send('undo');
    expect(view).toHaveBeenCalledOnce();
    expect(app).toHaveBeenCalledOnce();
  });
});
