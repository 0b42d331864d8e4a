// A mark for the content of files: another content, another mark.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { at } from './run.mjs';

/** The mark of these files and folders of the project; what is not there counts as not there. */
export function markOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) add(source);
  return hash.digest('hex');

  function add(name) {
    const stat = fs.statSync(at(name), { throwIfNoEntry: false });
    if (stat?.isDirectory())
      for (const child of fs.readdirSync(at(name)).sort()) add(`${name}/${child}`);
    else if (stat) hash.update(`${name}\0${stat.size}\0`).update(fs.readFileSync(at(name)));
  }
}
