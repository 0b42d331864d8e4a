/** The paths by which a class file names the files that belong to it. */
import { limits } from './limits';

// Each part begins with something else than a point. A colon would be a drive, or a stream, on Windows.
const part = String.raw`[^\p{Cc}\p{Cs}\/\\:.][^\p{Cc}\p{Cs}\/\\:]*`;
const suffix = String.raw`\.(?:[bB][lL][oO][wW][bB][aA][cC][kK]|[jJ][sS][oO][nN])`;
/** What the paths look like that a class file may name. */
export const memberPattern = new RegExp(`^(?:${part}/)*${part}${suffix}$`, 'u');

/** Whether a class file may name a file so. */
export function isMemberPath(path: string): boolean {
  return path.length <= limits.memberPath && memberPattern.test(path);
}
