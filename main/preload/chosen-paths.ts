/** What was chosen, from the files that a page was given: folders as such, each once, and single files. */
import { pickedName } from '../contract/picked-folder';

/** A file or a dropped folder as a page was given it. */
export interface GivenFile {
  /** Absolute, as the system writes it; empty where there is nothing on a disk behind it. */
  readonly path: string;
  /** `webkitRelativePath`: where it lies in the folder that was picked; empty for what was chosen by itself. */
  readonly inPicked: string;
}

/** Absolute paths. A folder that was picked comes as all the files in it, and is told by how deep they lie in it. */
export function chosenPaths(given: readonly GivenFile[]): readonly string[] {
  const picked = given.flatMap(({ inPicked }) => (inPicked === '' ? [] : [inPicked]));
  const own = pickedName(picked) === undefined ? 0 : 1;
  const paths = given.map(({ path, inPicked }) =>
    path === '' || inPicked === '' ? path : above(path, inPicked.split('/').length - own),
  );
  return [...new Set(paths)].filter((path) => path !== '');
}

/** The folder so many steps above a path; the root of a drive keeps its separator, without which it is another folder. */
function above(path: string, steps: number): string {
  const isWindows = /^([A-Za-z]:|\\\\)/.test(path);
  const separator = isWindows ? '\\' : '/';
  const folder = path
    .split(isWindows ? /[\\/]/ : '/')
    .slice(0, -steps)
    .join(separator);
  return folder === '' || /^[A-Za-z]:$/.test(folder) ? `${folder}${separator}` : folder;
}
