/** Which file a path means in the end, with every symbolic link followed, also when it does not exist yet. */
import path from 'node:path';
import { systemCode, type FileSystem } from './file-system';

/** As many links in a row as Linux itself follows. */
const MOST_LINKS = 40;

/**
 * The real path behind `file`. A link to a file that is not there yet leads to where that file would be.
 * Fails with the system's error if the folder is missing or the links go in circles.
 */
export async function resolveTarget(fileSystem: FileSystem, file: string): Promise<string> {
  let current = path.resolve(file);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    try {
      return await fileSystem.realpath(current);
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
    const folder = await fileSystem.realpath(path.dirname(current));
    const place = path.join(folder, path.basename(current));
    const link = await linkAt(fileSystem, place);
    if (link === undefined) return place;
    current = path.resolve(folder, link);
  }
  throw Object.assign(new Error(`ELOOP: too many symbolic links, '${file}'`), { code: 'ELOOP' });
}

async function linkAt(fileSystem: FileSystem, place: string): Promise<string | undefined> {
  try {
    return await fileSystem.readlink(place);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'EINVAL') return undefined;
    throw error;
  }
}

/** Equal for two paths exactly if they lead to one file; falls back to the path itself where nothing is. */
export async function fileKey(
  fileSystem: FileSystem,
  file: string,
  platform: NodeJS.Platform = process.platform,
): Promise<string> {
  const target = await resolveTarget(fileSystem, file).catch(() => path.resolve(file));
  return foldCase(target, platform);
}

/** Windows and macOS take `A.json` and `a.json` for one file. */
export function foldCase(target: string, platform: NodeJS.Platform): string {
  return platform === 'win32' || platform === 'darwin' ? target.toLowerCase() : target;
}
