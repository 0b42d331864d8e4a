/**
 * What a power cut can leave behind, worked out from the calls that a program really made. A disk keeps what
 * was synced; of everything else it may have kept any part: data none, half or all, names in any selection.
 */

/** A call as faulty-disk.c notes it. */
export type DiskCall =
  | { readonly kind: 'write'; readonly inode: number; readonly end: number }
  | { readonly kind: 'sync'; readonly inode: number }
  | { readonly kind: 'sync-folder' }
  | { readonly kind: 'create' | 'unlink'; readonly inode: number; readonly name: string }
  | { readonly kind: 'rename'; readonly inode: number; readonly from: string; readonly to: string };

/** Reads the notes of one save in `folder`; `there` are the files that stood there before, by name. */
export function readCalls(
  notes: string,
  folder: string,
  there: readonly string[],
): readonly DiskCall[] {
  const inodes = new Map(there.map((name, at) => [`${folder}/${name}`, at]));
  const open = new Map<string, number | 'folder'>();
  const ends = new Map<number, number>();
  let next = there.length;
  return notes.split('\n').flatMap((line): readonly DiskCall[] => {
    const [word = '', handle = '', ...rest] = line.split(' ');
    switch (word) {
      case 'open': {
        const name = rest.slice(1).join(' ');
        const known = inodes.get(name);
        open.set(handle, name === folder ? 'folder' : (known ?? next));
        if (name === folder || known !== undefined) return [];
        inodes.set(name, next);
        next += 1;
        return [{ kind: 'create', inode: next - 1, name }];
      }
      case 'write': {
        const inode = open.get(handle);
        if (typeof inode !== 'number') return [];
        const at = Number(rest[0]);
        const end = (at < 0 ? (ends.get(inode) ?? 0) : at) + Number(rest[1]);
        ends.set(inode, end);
        return [{ kind: 'write', inode, end }];
      }
      case 'sync': {
        const inode = open.get(handle);
        if (inode === undefined) return [];
        return [inode === 'folder' ? { kind: 'sync-folder' } : { kind: 'sync', inode }];
      }
      case 'rename': {
        const [from = '', to = ''] = line.slice('rename '.length).split('\t');
        const inode = inodes.get(from) ?? -1;
        inodes.delete(from);
        inodes.set(to, inode);
        return [{ kind: 'rename', inode, from, to }];
      }
      case 'unlink': {
        const name = [handle, ...rest].join(' ');
        const inode = inodes.get(name) ?? -1;
        inodes.delete(name);
        return [{ kind: 'unlink', inode, name }];
      }
      default:
        return [];
    }
  });
}

/** What stands under the target's name after a cut: nothing, the old file, or so many bytes of a new one. */
export type Left = 'nothing' | 'old' | number;

/** Every state in which a cut after `calls` may leave the file `target`; `existed`: it was there before, as inode 0. */
export function statesAfterCut(
  calls: readonly DiskCall[],
  target: string,
  existed: boolean,
): readonly Left[] {
  const folderSafe = calls.findLastIndex(({ kind }) => kind === 'sync-folder');
  const names = calls.flatMap((call, at) =>
    call.kind === 'create' || call.kind === 'rename' || call.kind === 'unlink'
      ? [{ call, safe: at < folderSafe }]
      : [],
  );
  const loose = names.filter(({ safe }) => !safe).length;
  const states: Left[] = [];
  for (let chosen = 0; chosen < 2 ** loose; chosen += 1) {
    let bit = 0;
    let inode = existed ? 0 : undefined;
    for (const { call, safe } of names) {
      const kept = safe || (chosen & (1 << bit)) !== 0;
      if (!safe) bit += 1;
      if (!kept) continue;
      if (call.kind === 'rename' && call.to === target) inode = call.inode;
      if (call.kind === 'create' && call.name === target) inode = call.inode;
      if (call.kind === 'unlink' && call.name === target) inode = undefined;
    }
    states.push(...contentsOf(inode, calls));
  }
  return states;
}

function contentsOf(inode: number | undefined, calls: readonly DiskCall[]): readonly Left[] {
  if (inode === undefined) return ['nothing'];
  const touched = calls.flatMap((call, at) =>
    call.kind === 'write' && call.inode === inode ? [{ end: call.end, at }] : [],
  );
  if (inode === 0 && touched.length === 0) return ['old'];
  const synced = calls.findLastIndex((call) => call.kind === 'sync' && call.inode === inode);
  const safe = touched.filter(({ at }) => at < synced).map(({ end }) => end);
  const loose = touched.filter(({ at }) => at > synced).map(({ end }) => end);
  const least = Math.max(0, ...safe);
  return [least, ...loose.flatMap((end) => [Math.floor((least + end) / 2), end])];
}
