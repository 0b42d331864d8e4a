// What a check before a commit must look at again: files that the last commit or something after it has changed.
import { run } from './run.mjs';

/** With one of these changed, what is right for any file may be wrong. */
const RULES = /^(eslint\.config\.js|\.prettier\w*|package(-lock)?\.json|.*tsconfig.*\.json)$/;

/** Paths of changed and new files; undefined where all must be looked at: rules have changed, or git cannot tell. */
export async function changedFiles() {
  const [changed, added] = await Promise.all([
    run('git', ['diff', '--name-only', '--diff-filter=d', '-z', 'HEAD^', '--']),
    run('git', ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  if (changed.code !== 0 || added.code !== 0) return undefined;
  const files = `${changed.output}${added.output}`.split('\0').filter((file) => file !== '');
  return files.some((file) => RULES.test(file)) ? undefined : files;
}
