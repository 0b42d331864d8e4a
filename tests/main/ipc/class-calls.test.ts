import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { classCalls } from '../../../main/ipc/calls/class-calls';
import { testDesk } from './test-services';

vi.setConfig({ testTimeout: 60_000 });

async function watched(...names: readonly string[]) {
  const desk = await testDesk();
  const session = desk.window();
  onTestFinished(() => session.classWatch?.close());
  for (const name of names) desk.test.write(name, name);
  return { ...desk, session, calls: classCalls(desk.services) };
}

describe('a class', () => {
  it('is watched for the window that chose it, and the window is told', async () => {
    const { calls, session, test, did } = await watched('a.blowback');
    expect(await calls.watchClassPaths(session, [test.folder])).toBe(true);
    expect(did).toEqual([]);
    test.write('a.blowback', 'new');
    await vi.waitFor(() => expect(did.join()).toContain('"text":"new"'));
  });

  it('ends the watch of the class before it', async () => {
    const { calls, session, test, did } = await watched('a.blowback', 'b.blowback');
    await calls.watchClassPaths(session, [test.at('a.blowback')]);
    const before = session.classWatch;
    await calls.watchClassPaths(session, [test.at('b.blowback')]);
    expect(session.classWatch).not.toBe(before);
    test.write('a.blowback', 'new');
    test.write('b.blowback', 'newer');
    await vi.waitFor(() => expect(did.join()).toContain('newer'));
    expect(did.join()).not.toContain('"new"');
    expect(await calls.watchClassPaths(session, [])).toBe(false);
    expect(session.classWatch).toBeUndefined();
  });

  it('opens its own files only, and lets them be saved then', async () => {
    const { calls, session, test } = await watched('a.blowback', 'b.blowback');
    await calls.watchClassPaths(session, [test.at('a.blowback')]);
    expect(session.paths.size).toBe(0);
    expect(await calls.openClassFile(session, 'a.blowback')).toMatchObject({
      kind: 'done',
      value: { text: 'a.blowback' },
    });
    expect([...session.paths]).toEqual([test.at('a.blowback')]);
    for (const key of ['b.blowback', '../b.blowback', test.at('b.blowback')])
      expect(await calls.openClassFile(session, key)).toMatchObject({
        kind: 'problem',
        problem: { kind: 'not-chosen' },
      });
  });

  it('brings the window to the front that has the file already', async () => {
    const { calls, session, test, held } = await watched('a.blowback');
    held.add(test.at('a.blowback'));
    await calls.watchClassPaths(session, [test.folder]);
    expect(await calls.openClassFile(session, 'a.blowback')).toEqual({ kind: 'cancelled' });
  });
});
