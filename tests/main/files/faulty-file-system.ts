/** The real file system, except that some calls fail. */
import type fs from 'node:fs/promises';
import { nodeFileSystem, type FileSystem } from '../../../main/files/file-system';

type Handle = fs.FileHandle;
type Action = (...given: never[]) => Promise<unknown>;

/** Decides before each call: throw to make it fail; a number makes a write take that many bytes only. */
export type Fault = (call: string, number: number) => number | undefined;

export interface FaultyFileSystem {
  readonly fileSystem: FileSystem;
  /** Calls made so far, such as `open` and `handle.write`. */
  readonly calls: string[];
}

const CALLS = [
  'chmod',
  'chown',
  'lstat',
  'open',
  'readlink',
  'realpath',
  'rename',
  'unlink',
] as const;

export function faultyFileSystem(fault: Fault): FaultyFileSystem {
  const calls: string[] = [];

  function strike(call: string): number | undefined {
    calls.push(call);
    return fault(call, calls.length);
  }

  function faultyHandle(handle: Handle): Handle {
    return new Proxy(handle, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return async (...given: unknown[]) => {
          // Even a close that fails gives the file back.
          if (name === 'close') await target.close();
          const most = strike(`handle.${String(name)}`);
          if (name === 'write' && most !== undefined) given[2] = Math.min(most, Number(given[2]));
          if (name === 'close') return undefined;
          return (value as Action).apply(target, given as never[]);
        };
      },
    });
  }

  const wrapped = Object.fromEntries(
    CALLS.map((name) => [
      name,
      async (...given: never[]) => {
        strike(name);
        const answer = await (nodeFileSystem[name] as Action)(...given);
        return name === 'open' ? faultyHandle(answer as Handle) : answer;
      },
    ]),
  );
  return { fileSystem: { ...nodeFileSystem, ...wrapped }, calls };
}

/** An error as the system reports it. */
export function systemError(code: string, syscall = 'write'): Error {
  return Object.assign(new Error(`${code}: made up, ${syscall}`), { code, syscall });
}
