import { describe, expect, it, vi } from 'vitest';
import { openCalls } from '../../../main/ipc/calls/open-calls';
import { saveCalls } from '../../../main/ipc/calls/save-calls';
import { testDesk } from './test-services';

// Real disks make promises good slowly, the more so when they are busy.
vi.setConfig({ testTimeout: 60_000 });

describe('opening', () => {
  it('gives the chosen file, remembers it, and lets this window save there', async () => {
    const { services, test, user, window } = await testDesk();
    const session = window();
    user.opens = test.write('a.blowback', 'text');
    const answer = await openCalls(services).openFile(session);
    expect(answer).toEqual({
      kind: 'done',
      value: { path: user.opens, name: 'a.blowback', text: 'text' },
    });
    expect(services.recent.list()).toEqual([{ path: user.opens, name: 'a.blowback' }]);
    const saved = await saveCalls(services).save(session, {
      text: 'new',
      path: user.opens,
      suggestedName: 'x',
      expected: 'text',
    });
    expect(saved.kind).toBe('done');
    expect(test.read('a.blowback')).toBe('new');
  });

  it('is cancelled by the user, or when another window holds the file', async () => {
    const { services, test, user, window, held } = await testDesk();
    const calls = openCalls(services);
    expect(await calls.openFile(window())).toEqual({ kind: 'cancelled' });
    user.opens = test.write('a.blowback', 'text');
    held.add(user.opens);
    expect(await calls.openFile(window())).toEqual({ kind: 'cancelled' });
  });

  it('reads a recent file, and no other that the page names', async () => {
    const { services, test, window } = await testDesk();
    const calls = openCalls(services);
    const known = test.write('a.blowback', 'text');
    const secret = test.write('secret.blowback', 'secret');
    await services.recent.add(known);
    expect((await calls.openRecent(window(), known)).kind).toBe('done');
    expect(await calls.openRecent(window(), secret)).toMatchObject({
      problem: { kind: 'not-chosen' },
    });
  });

  it('takes a dropped file of ours only', async () => {
    const { services, test, window } = await testDesk();
    const calls = openCalls(services);
    const session = window();
    const file = test.write('a.json', '{}');
    expect((await calls.openDroppedPath(session, file)).kind).toBe('done');
    expect(session.paths.has(file)).toBe(true);
    const other = test.write('id_rsa', 'secret');
    expect(await calls.openDroppedPath(session, other)).toMatchObject({
      problem: { kind: 'wrong-suffix' },
    });
  });

  it('starts with the file of the command line, once', async () => {
    const { services, test, window } = await testDesk();
    const calls = openCalls(services);
    const session = window(test.write('a.blowback', 'text'));
    expect(await calls.startFile(session)).toMatchObject({ value: { text: 'text' } });
    expect(await calls.startFile(session)).toBeUndefined();
    expect(session.started).toBe(true);
  });

  it('starts with the file in another window when a draft was recovered in this one', async () => {
    const { services, test, window, did } = await testDesk();
    const file = test.write('a.blowback', 'text');
    const session = window(file);
    session.document = { title: 'Recovered', dirty: true, path: undefined };
    expect(await openCalls(services).startFile(session)).toBeUndefined();
    expect(did).toEqual([`open ${file} elsewhere`]);
  });

  it('says and logs what is wrong with a file, and does not remember it', async () => {
    const { services, test, log, window } = await testDesk();
    const session = window(test.at('gone.blowback'));
    expect(await openCalls(services).startFile(session)).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect(log.lines[0]).toContain('not-found');
    expect(services.recent.list()).toEqual([]);
    expect(session.document.path).toBeUndefined();
  });

  it('forgets the recent files when asked to', async () => {
    const { services, window } = await testDesk();
    await services.recent.add('/x/a.blowback');
    const calls = openCalls(services);
    await calls.clearRecentFiles(window());
    expect(await calls.recentFiles(window())).toEqual([]);
  });
});
