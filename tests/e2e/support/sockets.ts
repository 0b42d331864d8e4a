/** The sockets of a program and of all that it started, as Linux lists them. */
import fs from 'node:fs';
import path from 'node:path';

const LISTS = ['tcp', 'tcp6', 'udp', 'udp6'] as const;

/** A socket that reaches, or can be reached from, another computer; addresses in the kernel's hexadecimal. */
export interface OpenSocket {
  readonly list: (typeof LISTS)[number];
  readonly local: string;
  readonly remote: string;
}

/** Sockets of the program of this process id, and of its descendants, that are not on this computer alone. */
export function socketsToElsewhere(root: number): readonly OpenSocket[] {
  const own = new Set(familyOf(root).flatMap(inodesOf));
  return LISTS.flatMap((list) =>
    rowsOf(list)
      .filter(({ inode }) => own.has(inode))
      .map(({ local, remote }) => ({ list, local, remote })),
  ).filter(({ local, remote }) => !(isHere(local) && (isHere(remote) || isNobody(remote))));
}

function familyOf(root: number): readonly number[] {
  const parents = new Map(
    fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)] as const),
  );
  const family = [root];
  // The list grows while it is walked: children of children are found as well.
  for (const one of family)
    for (const [child, parent] of parents) if (parent === one) family.push(child);
  return family;
}

/** 0 when the process has ended meanwhile. */
function parentOf(name: string): number {
  try {
    const [, after = ''] = fs.readFileSync(path.join('/proc', name, 'stat'), 'utf8').split(') ');
    return Number(after.split(' ')[1]);
  } catch {
    return 0;
  }
}

function inodesOf(process: number): readonly string[] {
  const folder = `/proc/${process}/fd`;
  try {
    return fs.readdirSync(folder).flatMap((name) => {
      const inode = /^socket:\[(\d+)\]$/.exec(linkOf(path.join(folder, name)))?.[1];
      return inode === undefined ? [] : [inode];
    });
  } catch {
    return [];
  }
}

function linkOf(file: string): string {
  try {
    return fs.readlinkSync(file);
  } catch {
    return ''; // closed since the folder was read
  }
}

function rowsOf(list: string) {
  const [, ...rows] = fs.readFileSync(`/proc/net/${list}`, 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [, local = '', remote = '', , , , , , , inode = ''] = row.trim().split(/\s+/);
    return { local, remote, inode };
  });
}

/** 127.x.x.x, ::1, or 127.x.x.x written as IPv6. */
function isHere(address: string): boolean {
  return /^(?:[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F):/.test(address);
}

/** No other end: it listens. */
function isNobody(address: string): boolean {
  return /^0+:/.test(address);
}
