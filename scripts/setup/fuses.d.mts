/** Every fuse and whether it is on. */
export const FUSES: Readonly<Record<string, boolean>>;
/** Sets every fuse of a program; resolves to false if it has others that are not named. */
export function setFuses(program: string): Promise<boolean>;
/** Names of the fuses that are not as they must be. */
export function wrongFuses(program: string): Promise<readonly string[]>;
