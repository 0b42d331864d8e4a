import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../main/files/file-system';
import { cleanStrays } from '../../../main/files/strays';
import { ownerOf, temporaryPath, thisOwner } from '../../../main/files/temporary-name';
import { testFolder } from './folder';

const DAY = 24 * 60 * 60 * 1000;
const here = thisOwner();
const elsewhere = { computer: '00000000', process: 1 };

function cleaned(folder: string, { running, later = 0 }: { running: boolean; later?: number }) {
  return cleanStrays(folder, {
    fileSystem: nodeFileSystem,
    now: () => Date.now() + later,
    isRunning: () => running,
  });
}

describe('remains of broken-off saves', () => {
  it('are removed when their process is gone, and nothing else is', async () => {
    const { at, write, names } = testFolder();
    const stray = temporaryPath(at('a.blowback'), here);
    write(path.basename(stray), 'half');
    for (const other of ['a.blowback', '.hidden.tmp', '.blowback-notes.tmp']) write(other, 'kept');
    expect(await cleaned(at(), { running: false })).toEqual([stray]);
    expect(names()).toEqual(['.blowback-notes.tmp', '.hidden.tmp', 'a.blowback']);
  });

  it('are left while their process runs, for a day', async () => {
    const { at, write } = testFolder();
    write(path.basename(temporaryPath(at('a'), here)), 'being written');
    expect(await cleaned(at(), { running: true })).toHaveLength(0);
    expect(await cleaned(at(), { running: true, later: DAY + 1000 })).toHaveLength(1);
  });

  it('are told apart by whether their process really runs', async () => {
    const { at, write, names } = testFolder();
    const { pid: ended } = spawnSync(process.execPath, ['--version']);
    const mine = temporaryPath(at('a'), here);
    const stray = temporaryPath(at('b'), { ...here, process: ended });
    for (const file of [mine, stray]) write(path.basename(file), 'half');
    expect(await cleanStrays(at())).toEqual([stray]);
    expect(names()).toEqual([path.basename(mine)]);
  });

  it('of another computer in a shared folder are left for a day', async () => {
    const { at, write } = testFolder();
    write(path.basename(temporaryPath(at('a'), elsewhere)), 'being written over there');
    expect(await cleaned(at(), { running: false })).toHaveLength(0);
    expect(await cleaned(at(), { running: false, later: DAY + 1000 })).toHaveLength(1);
  });

  it('in a folder that is gone are no trouble', async () => {
    const { at } = testFolder();
    expect(await cleanStrays(at('gone'))).toEqual([]);
  });

  it('are known by a name that tells who wrote them', () => {
    const file = temporaryPath('/home/x/a.blowback', here);
    expect(path.dirname(file)).toBe('/home/x');
    expect(ownerOf(path.basename(file))).toEqual(here);
    expect(ownerOf('a.blowback')).toBeUndefined();
  });
});
