/** How the files of a folder that was picked tell of it: by their `webkitRelativePath`, `/` between folders. */

/**
 * The name of the folder, with which the paths of all files in it begin. Undefined for the root of a drive: it has no
 * name, and paths begin within it.
 */
export function pickedName(paths: readonly string[]): string | undefined {
  const [name, ...inside] = paths[0]?.split('/') ?? [];
  const isNamed = inside.length > 0 && paths.every((path) => path.startsWith(`${name}/`));
  return isNamed ? name : undefined;
}
