import { describe, expect, it, vi } from 'vitest';
import { saveCalls } from '../../../main/ipc/calls/save-calls';
import { testDesk } from './test-services';

// Real disks make promises good slowly, the more so when they are busy.
vi.setConfig({ testTimeout: 60_000 });

const request = { text: 'mine', suggestedName: 'Handover', path: undefined, expected: undefined };

describe('saving', () => {
  it('asks where the first time, and not the second', async () => {
    const { services, test, user, window, did } = await testDesk();
    const calls = saveCalls(services);
    const session = window();
    user.savesAt = test.at('a.blowback');
    expect(await calls.save(session, request)).toEqual({
      kind: 'done',
      value: { path: user.savesAt, name: 'a.blowback' },
    });
    await calls.save(session, { ...request, text: 'again', path: user.savesAt, expected: 'mine' });
    expect(test.read('a.blowback')).toBe('again');
    expect(did).toEqual(['ask where to save scenarios Handover.blowback']);
    expect(services.recent.has(user.savesAt)).toBe(true);
  });

  it('does not overwrite what somebody else wrote, unless the user says so', async () => {
    const { services, test, user, window, log } = await testDesk();
    const calls = saveCalls(services);
    const session = window();
    user.savesAt = test.at('a.blowback');
    await calls.save(session, request);
    test.write('a.blowback', 'theirs');
    const again = { ...request, text: 'mine 2', path: user.savesAt, expected: 'mine' };
    expect(await calls.save(session, again)).toMatchObject({
      problem: { kind: 'changed-on-disk' },
    });
    expect(test.read('a.blowback')).toBe('theirs');
    expect(log.lines[0]).toContain('changed-on-disk');
    expect((await calls.save(session, { ...again, overwrite: true })).kind).toBe('done');
    expect(test.read('a.blowback')).toBe('mine 2');
  });

  it('asks when the page names a file that was never opened in this window', async () => {
    const { services, test, window, did } = await testDesk();
    const secret = test.write('secret', 'untouched');
    const answer = await saveCalls(services).save(window(), {
      ...request,
      path: secret,
      overwrite: true,
    });
    expect(answer).toEqual({ kind: 'cancelled' });
    expect(did).toHaveLength(1);
    expect(test.read('secret')).toBe('untouched');
  });

  it('adds the suffix that a user leaves out, and asks before that hits another file', async () => {
    const { services, test, user, window, did } = await testDesk();
    const calls = saveCalls(services);
    user.savesAt = test.at('a');
    expect(await calls.saveAs(window(), request)).toMatchObject({ value: { name: 'a.blowback' } });
    user.replaces = false;
    expect(await calls.saveAs(window(), { ...request, text: 'other' })).toEqual({
      kind: 'cancelled',
    });
    expect(did).toContain('ask to replace a.blowback');
    expect(test.read('a.blowback')).toBe('mine');
    // A class stays a class: a scenario is not written over it, nor the other way round.
    const spring = test.write('spring.blowback-class', 'the class');
    user.savesAt = spring;
    user.replaces = true;
    expect(await calls.saveAs(window(), request)).toMatchObject({
      value: { name: 'spring.blowback-class.blowback' },
    });
    expect(test.read('spring.blowback-class')).toBe('the class');
    user.savesAt = test.at('b.json');
    expect(await calls.saveAs(window(), { ...request, kind: 'class' })).toMatchObject({
      value: { name: 'b.json.blowback-class' },
    });
    expect(await calls.saveAs(window(), request)).toMatchObject({ value: { name: 'b.json' } });
  });

  it('suggests a name that is one, whatever the document is called', async () => {
    const { services, window, did } = await testDesk();
    await saveCalls(services).saveAs(window(), { text: '', suggestedName: '../../.bashrc' });
    await saveCalls(services).saveAs(window(), { text: '', suggestedName: '???' });
    expect(did).toEqual([
      'ask where to save scenarios bashrc.blowback',
      'ask where to save scenarios Untitled.blowback',
    ]);
  });

  it('writes an exported picture, which is no document', async () => {
    const { services, test, user, window, did } = await testDesk();
    user.savesAt = test.at('chart');
    const session = window();
    const answer = await saveCalls(services).exportFile(session, {
      suggestedName: 'Homicides',
      bytes: new Uint8Array([137, 80]),
      type: 'png',
    });
    expect(answer).toMatchObject({ value: { name: 'chart.png' } });
    expect(did[0]).toBe('ask where to save png Homicides.png');
    expect(services.recent.list()).toEqual([]);
    expect(session.paths.size).toBe(0);
  });
});
