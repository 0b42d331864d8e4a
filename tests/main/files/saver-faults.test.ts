/** Whatever call fails, the file is whole: the old one or the new one, and the user is told. */
import { describe, expect, it, vi } from 'vitest';
import { createSaver } from '../../../main/files/saver';
import { faultyFileSystem, systemError, type Fault } from './faulty-file-system';
import { testFolder } from './folder';

// Real disks make promises good slowly, the more so when they are busy.
vi.setConfig({ testTimeout: 60_000 });

const OLD = 'old '.repeat(1000);
const NEW = 'new '.repeat(2000);

async function saveWith(fault: Fault, platform: NodeJS.Platform = 'linux') {
  const { at, write, read, names } = testFolder();
  write('a', OLD);
  const { fileSystem, calls } = faultyFileSystem(fault);
  const answer = await createSaver({ fileSystem, platform }).saveText(at('a'), NEW, {
    kind: 'expect',
    text: OLD,
  });
  return { answer, text: read('a'), names: names(), calls };
}

describe('a disk that fails', () => {
  it.each(['ENOSPC', 'EIO', 'EPERM', 'EMFILE'])(
    'with %s at any call leaves a whole file',
    async (code) => {
      const { calls } = await saveWith(() => undefined);
      expect(calls).toContain('handle.sync');
      expect(calls).toContain('rename');
      for (let failing = 1; failing <= calls.length; failing += 1) {
        const { answer, text, names } = await saveWith((_, number) => {
          if (number === failing) throw systemError(code);
          return undefined;
        });
        expect([OLD, NEW]).toContain(text);
        expect(names).toEqual(['a']);
        // Giving the file to its old owner is the one thing that may fail in silence.
        if (answer.kind === 'done') expect(calls[failing - 1]).toBe('chown');
        if (answer.kind === 'done') expect(text).toBe(NEW);
      }
    },
  );

  it('for good once it fails leaves a whole file too', async () => {
    const { calls } = await saveWith(() => undefined);
    for (let failing = 1; failing <= calls.length; failing += 1) {
      const { answer, text } = await saveWith((_, number) => {
        if (number >= failing) throw systemError('EIO');
        return undefined;
      });
      expect([OLD, NEW]).toContain(text);
      expect(answer.kind).toBe('problem');
    }
  });

  it('is called full when it takes no more', async () => {
    const full = await saveWith((call) => (call === 'handle.write' ? 0 : undefined));
    expect(full).toMatchObject({ answer: { problem: { kind: 'disk-full' } }, text: OLD });
    const noSpace = await saveWith((call) => {
      if (call === 'handle.write') throw systemError('ENOSPC');
      return undefined;
    });
    expect(noSpace).toMatchObject({ answer: { problem: { kind: 'disk-full' } }, text: OLD });
  });
});

describe('writes that take fewer bytes than given', () => {
  it('are repeated until all bytes are written', async () => {
    const { answer, text, calls } = await saveWith((call) =>
      call === 'handle.write' ? 100 : undefined,
    );
    expect(answer.kind).toBe('done');
    expect(text).toBe(NEW);
    expect(calls.filter((call) => call === 'handle.write')).toHaveLength(NEW.length / 100);
  });
});

describe('a file that another Windows program holds', () => {
  it('is tried again until it is free', async () => {
    let tries = 0;
    const { answer, text } = await saveWith((call) => {
      if (call === 'rename' && ++tries < 4) throw systemError('EPERM', 'rename');
      return undefined;
    }, 'win32');
    expect({ kind: answer.kind, text, tries }).toEqual({ kind: 'done', text: NEW, tries: 4 });
  });

  it('is reported as in use if it never is', async () => {
    const { answer, text, names } = await saveWith((call) => {
      if (call === 'rename') throw systemError('EPERM', 'rename');
      return undefined;
    }, 'win32');
    expect(answer).toMatchObject({ problem: { kind: 'locked' } });
    expect({ text, names }).toEqual({ text: OLD, names: ['a'] });
  });

  it('is not waited for elsewhere', async () => {
    let tries = 0;
    const { answer } = await saveWith((call) => {
      if (call !== 'rename') return undefined;
      tries += 1;
      throw systemError('EPERM', 'rename');
    });
    expect(answer).toMatchObject({ problem: { kind: 'no-permission' } });
    expect(tries).toBe(1);
  });
});

describe('a file that changes while the new one is being written', () => {
  it('is not replaced', async () => {
    const { at, write, read } = testFolder();
    write('a', OLD);
    const { fileSystem } = faultyFileSystem((call) => {
      if (call === 'handle.write') write('a', 'theirs, at the last moment');
      return undefined;
    });
    const answer = await createSaver({ fileSystem }).saveText(at('a'), NEW, {
      kind: 'expect',
      text: OLD,
    });
    expect(answer).toMatchObject({ problem: { kind: 'changed-on-disk' } });
    expect(read('a')).toBe('theirs, at the last moment');
  });
});

describe('a save', () => {
  it('makes the bytes safe before the name, and the name before the answer', async () => {
    const { calls } = await saveWith(() => undefined);
    const steps = calls.filter((call) => ['handle.write', 'handle.sync', 'rename'].includes(call));
    expect(steps).toEqual(['handle.write', 'handle.sync', 'rename', 'handle.sync']);
  });
});
