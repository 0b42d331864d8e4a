import { beforeEach, describe, expect, it, vi } from 'vitest';
import { argumentsOf } from '../../../main/ipc/arguments';
import { receiveCalls } from '../../../main/ipc/receive-calls';
import { testDesk } from './test-services';

// Real disks make promises good slowly, the more so when they are busy.
vi.setConfig({ testTimeout: 60_000 });

type Listener = (event: unknown, ...given: unknown[]) => Promise<unknown>;

const { heard } = vi.hoisted(() => ({ heard: new Map<string, Listener>() }));

vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: Listener) => heard.set(channel, listener) },
}));

beforeEach(() => heard.clear());

async function gate() {
  const desk = await testDesk();
  const session = desk.window();
  receiveCalls({
    isOwnPage: (address) => address.startsWith('app://blowback/'),
    services: desk.services,
  });
  const page = { parent: null, url: 'app://blowback/index.html' };
  const event = { sender: { id: session.id }, senderFrame: page };
  const call = (name: string, from: unknown, ...given: unknown[]) => {
    const listener = heard.get(`desk:${name}`);
    if (listener === undefined) throw new Error(`nobody listens to ${name}`);
    return listener(from, ...given);
  };
  return { ...desk, session, page, event, call };
}

const names = Object.keys(argumentsOf);

/** Something for each call that it takes. */
const VALID: Readonly<Record<string, unknown[]>> = {
  openRecent: ['/x/a.blowback'],
  openDroppedPath: ['/x/a.blowback'],
  watchClassPaths: [{ paths: [], isFolder: false, watch: 1 }],
  readClassFiles: [{ path: '/x/a.blowback-class', members: 'folder', watch: 1 }],
  openClassFile: ['a.blowback'],
  save: [{ text: '', path: undefined, suggestedName: '', expected: undefined }],
  saveAs: [{ text: '', suggestedName: '' }],
  exportFile: [{ suggestedName: '', bytes: new Uint8Array(), type: 'csv' }],
  exportPdf: [{ suggestedName: '', paper: 'A4' }],
  copyImage: [new Uint8Array()],
  copyText: [''],
  changeSettings: [{}],
  keepDraft: [{ text: '', path: undefined }],
  discardDraft: ['abc'],
  setDocumentState: [{ title: '', dirty: false, path: undefined }],
  askUnsaved: [''],
  setFullScreen: [true],
  openAudience: ['abc'],
  log: [{ level: 'info', message: '' }],
};

describe('the files of a class', () => {
  it.each(['../a.json', '/a.json', 'a/../../b.json', 'C:/a.json', 'a\\b.json', '.ssh/id.json'])(
    'are not asked for by the name %s',
    async (name) => {
      const { call, event } = await gate();
      const asked = call('readClassFiles', event, {
        ...{ path: '/x/a.blowback-class', members: [name], watch: 1 },
      });
      await expect(asked).rejects.toThrow('nonsense');
    },
  );
});

describe('every call', () => {
  it('has one listener', async () => {
    await gate();
    expect([...heard.keys()].sort()).toEqual(names.map((name) => `desk:${name}`).sort());
  });

  it.each(names.filter((name) => name !== 'discardDraft'))(
    '%s is answered for our own page',
    async (name) => {
      const { call, event } = await gate();
      await expect(call(name, event, ...(VALID[name] ?? []))).resolves.not.toThrow();
    },
  );

  it.each(names)('%s is refused to anyone else', async (name) => {
    const { call, event, page, log, did } = await gate();
    const given = VALID[name] ?? [];
    const strangers = [
      { ...event, senderFrame: { ...page, parent: {} } },
      { ...event, senderFrame: { ...page, url: 'about:blank' } },
      { ...event, senderFrame: { ...page, url: 'https://example.org/app://blowback/' } },
      { ...event, senderFrame: null },
      { ...event, sender: { id: 4711 } },
    ];
    for (const stranger of strangers)
      await expect(call(name, stranger, ...given)).rejects.toThrow('may not call');
    expect(log.lines).toHaveLength(strangers.length);
    expect(did).toEqual([]);
  });

  it.each(names)('%s is refused with nonsense', async (name) => {
    const { call, event, did } = await gate();
    const many = 'x'.repeat(25_000_000);
    for (const given of [['x', 'y', 'z'], [{ extra: 1 }], [null, null], [many]])
      await expect(call(name, event, ...given)).rejects.toThrow('nonsense');
    expect(did).toEqual([]);
  });
});

describe('the arguments', () => {
  it.each([
    ['openRecent', ['relative.blowback']],
    ['openRecent', ['/x/a\0.blowback']],
    ['openDroppedPath', ['']],
    ['save', [{ text: '\uD800', path: undefined, suggestedName: '', expected: undefined }]],
    ['save', [{ text: '', path: '../a', suggestedName: '', expected: undefined }]],
    ['exportFile', [{ suggestedName: '', bytes: [1, 2], type: 'png' }]],
    ['exportFile', [{ suggestedName: '', bytes: new Uint8Array(), type: 'exe' }]],
    ['changeSettings', [{ textScale: 1000 }]],
    ['changeSettings', [{ __proto__: null, unknown: 1 }]],
    ['discardDraft', ['../../etc/passwd']],
    ['log', [{ level: 'fatal', message: '' }]],
  ])('of %s may not be %j', async (name, given) => {
    const { call, event } = await gate();
    await expect(call(name, event, ...given)).rejects.toThrow('nonsense');
  });
});

describe('settings, clipboard and log', () => {
  it('do what they say', async () => {
    const { call, event, did, log } = await gate();
    expect(await call('changeSettings', event, { language: 'es' })).toMatchObject({
      language: 'es',
    });
    expect(await call('settings', event)).toMatchObject({ language: 'es', runs: 200 });
    await call('copyText', event, 'numbers');
    await call('copyImage', event, new Uint8Array(3));
    await call('openLog', event);
    await call('log', event, { level: 'warn', message: 'odd' });
    expect(did).toEqual(['settings changed', 'copy numbers', 'copy 3 bytes', 'open log']);
    expect(log.lines).toEqual(['warn window 1: odd']);
    expect(await call('versions', event)).toEqual({ app: '1' });
  });
});
