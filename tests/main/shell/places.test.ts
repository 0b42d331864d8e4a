import { describe, expect, it } from 'vitest';
import { policyFile, portableFolder, type Circumstances } from '../../../main/shell/places';

function now(parts: Partial<Circumstances> & { readonly there?: readonly string[] } = {}) {
  const { there = [], ...rest } = parts;
  return {
    platform: 'linux',
    env: {},
    program: '/opt/blowback/blowback',
    asked: false,
    exists: (file) => there.includes(file),
    writable: () => true,
    ...rest,
  } satisfies Circumstances;
}

describe('the folder of the app’s own data', () => {
  it('is the system’s unless asked otherwise', () => {
    expect(portableFolder(now())).toBeUndefined();
  });

  it.each([
    ['the option', now({ asked: true }), '/opt/blowback/blowback-data'],
    ['the marker', now({ there: ['/opt/blowback/portable'] }), '/opt/blowback/blowback-data'],
    [
      'the portable program of Windows',
      now({ env: { PORTABLE_EXECUTABLE_DIR: '/stick' }, program: '/tmp/x/blowback' }),
      '/stick/blowback-data',
    ],
    [
      'the marker beside the app on macOS',
      now({
        platform: 'darwin',
        program: '/Volumes/Stick/Blowback.app/Contents/MacOS/Blowback',
        there: ['/Volumes/Stick/portable'],
      }),
      '/Volumes/Stick/blowback-data',
    ],
  ])('is beside the program by %s', (_, circumstances, folder) => {
    expect(portableFolder(circumstances)).toBe(folder);
  });

  it('is the system’s where nothing can be written beside the program', () => {
    expect(portableFolder(now({ asked: true, writable: () => false }))).toBeUndefined();
  });
});

describe('the policy file', () => {
  const beside = '/opt/blowback/policies.json';

  it('is the system’s, which takes rights to write', () => {
    expect(policyFile(now())).toBe('/etc/blowback/policies.json');
    expect(policyFile(now({ there: ['/etc/blowback/policies.json', beside] }))).toBe(
      '/etc/blowback/policies.json',
    );
    expect(policyFile(now({ platform: 'darwin' }))).toBe(
      '/Library/Application Support/Blowback/policies.json',
    );
  });

  it('is the one beside the program where the system has none', () => {
    expect(policyFile(now({ there: [beside] }))).toBe(beside);
  });
});
