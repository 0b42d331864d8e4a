/** A small disk in memory, which is really full when it is full. */
import { execFileSync } from 'node:child_process';

/** Mounts a disk of so many kB at an empty folder; says why not where that is not allowed. Unmount it afterwards. */
export function mountSmallDisk(folder: string, kilobytes: number): string | undefined {
  try {
    const words = ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder];
    execFileSync('mount', words, { stdio: 'pipe' });
    return undefined;
  } catch {
    return 'mounting a small disk needs root on Linux';
  }
}

export function unmount(folder: string): void {
  execFileSync('umount', [folder]);
}
