import fs from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { classCalls } from '../../../main/ipc/calls/class-calls';
import { saveCalls } from '../../../main/ipc/calls/save-calls';
import { openFor } from '../../../main/ipc/calls/open-calls';
import { testDesk } from './test-services';

vi.setConfig({ testTimeout: 60_000 });

let asked = 0;
/** As a page numbers the watches it asks for. */
const next = () => (asked += 1);

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
    expect(
      await calls.watchClassPaths(session, { paths: [test.folder], isFolder: true, watch: next() }),
    ).toBe(true);
    expect(did).toEqual([]);
    test.write('a.blowback', 'new');
    await vi.waitFor(() => expect(did.join()).toContain('"text":"new"'));
  });

  it('ends the watch of the class before it', async () => {
    const { calls, session, test, did } = await watched('a.blowback', 'b.blowback');
    await calls.watchClassPaths(session, {
      paths: [test.at('a.blowback')],
      isFolder: true,
      watch: next(),
    });
    const before = session.classWatch;
    await calls.watchClassPaths(session, {
      paths: [test.at('b.blowback')],
      isFolder: true,
      watch: next(),
    });
    expect(session.classWatch).not.toBe(before);
    test.write('a.blowback', 'new');
    test.write('b.blowback', 'newer');
    await vi.waitFor(() => expect(did.join()).toContain('newer'));
    expect(did.join()).not.toContain('"new"');
    expect(await calls.watchClassPaths(session, { paths: [], isFolder: true, watch: next() })).toBe(
      false,
    );
    expect(session.classWatch).toBeUndefined();
  });

  it('that was closed while its names were looked for is not watched', async () => {
    const { calls, session, test, did, services } = await watched('a.blowback');
    const file = test.write('spring.blowback-class', '{}');
    await openFor(services, session, file);
    did.length = 0;
    const members = ['a.blowback'];
    const reading = calls.readClassFiles(session, { path: file, members, watch: next() });
    expect(await calls.watchClassPaths(session, { paths: [], isFolder: true, watch: next() })).toBe(
      false,
    );
    expect(await reading).toEqual({ kind: 'cancelled' });
    expect(session.classWatch).toBeUndefined();
    expect(did).toEqual([]);
  });

  it('is told of under the number by which its watch was asked for', async () => {
    const { calls, session, test, did, services } = await watched('a.blowback');
    const file = test.write('spring.blowback-class', '{}');
    await openFor(services, session, file);
    did.length = 0;
    await calls.readClassFiles(session, { path: file, members: 'folder', watch: 4711 });
    expect(did.join()).toContain('"watch":4711');
  });

  it('opens its own files only, and lets them be saved then', async () => {
    const { calls, session, test } = await watched('a.blowback', 'b.blowback');
    await calls.watchClassPaths(session, {
      paths: [test.at('a.blowback')],
      isFolder: true,
      watch: next(),
    });
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

  it('of a class file is read only after that file was opened, from its own folder', async () => {
    const { calls, session, test, did, services } = await watched('a.blowback', 'b.blowback');
    fs.mkdirSync(test.at('class'));
    test.write('class/c.blowback', 'C');
    test.write('class/d.blowback', 'D');
    const file = test.write('class/spring.blowback-class', '{}');
    const ask = (members: 'folder' | readonly string[], path = file) =>
      calls.readClassFiles(session, { path, members, watch: next() });
    expect(await ask('folder')).toMatchObject({ kind: 'problem', problem: { kind: 'not-chosen' } });
    await openFor(services, session, file);
    did.length = 0;
    expect(await ask('folder')).toEqual({ kind: 'done', value: 2 });
    expect(did.join()).toContain('"key":"c.blowback"');
    expect(did.join()).not.toContain('a.blowback');
    did.length = 0;
    expect(await ask(['d.blowback', 'gone.blowback'])).toEqual({ kind: 'done', value: 1 });
    expect(did.join()).not.toContain('c.blowback');
    await openFor(services, session, test.at('a.blowback'));
    expect(await ask('folder', test.at('a.blowback'))).toMatchObject({ kind: 'problem' });
  });

  it('of a class file is never read through a link that leads out of the folder', async () => {
    const { calls, session, test, did, services } = await watched('secret.json');
    fs.mkdirSync(test.at('class'));
    fs.symlinkSync(test.at('secret.json'), test.at('class', 'link.json'));
    fs.symlinkSync(test.folder, test.at('class', 'up'));
    const file = test.write('class/spring.blowback-class', '{}');
    await openFor(services, session, file);
    for (const members of ['folder', ['link.json', 'up/secret.json']] as const)
      expect(await calls.readClassFiles(session, { path: file, members, watch: next() })).toEqual({
        kind: 'done',
        value: 0,
      });
    expect(did.join()).not.toContain('secret');
  });

  it('of a class file is not read through a link that one of its files has become', async () => {
    const { calls, session, test, did, services } = await watched('secret.json');
    fs.mkdirSync(test.at('class'));
    test.write('class/a.json', 'A');
    const file = test.write('class/spring.blowback-class', '{}');
    await openFor(services, session, file);
    const members = ['a.json'];
    await calls.readClassFiles(session, { path: file, members, watch: next() });
    fs.rmSync(test.at('class', 'a.json'));
    fs.symlinkSync(test.at('secret.json'), test.at('class', 'a.json'));
    await vi.waitFor(() => expect(did.join()).toContain('"removed":["a.json"]'));
    expect(did.join()).not.toContain('secret');
    expect(await calls.openClassFile(session, 'a.json')).toMatchObject({ kind: 'problem' });
  });

  it('is saved as a class file in its own folder, as long as the user wants nothing else', async () => {
    const { calls, session, test, did, services, user } = await watched('a.blowback');
    await calls.watchClassPaths(session, {
      paths: [test.at('a.blowback')],
      isFolder: true,
      watch: next(),
    });
    user.savesAt = test.at('spring');
    const saved = await saveCalls(services).saveAs(session, {
      ...{ text: '{}', suggestedName: 'Spring', kind: 'class' },
    });
    expect(did).toContain(`ask where to save scenarios Spring.blowback-class in ${test.folder}`);
    expect(saved).toMatchObject({ value: { name: 'spring.blowback-class' } });
  });

  it('brings the window to the front that has the file already', async () => {
    const { calls, session, test, held } = await watched('a.blowback');
    held.add(test.at('a.blowback'));
    await calls.watchClassPaths(session, { paths: [test.folder], isFolder: true, watch: next() });
    expect(await calls.openClassFile(session, 'a.blowback')).toEqual({ kind: 'cancelled' });
  });
});
