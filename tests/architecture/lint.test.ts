import { ESLint } from 'eslint';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Code that lint must refuse, where it stands, and by which rule. */
const BREACHES: readonly [rule: string, file: string, code: string][] = [
  ['no-restricted-properties', 'models/index.ts', 'export const a = Math.exp(1);'],
  ['no-restricted-properties', 'models/index.ts', 'export const { pow } = Math;'],
  ['no-restricted-properties', 'models/index.ts', 'export const a = Math.random();'],
  ['no-restricted-syntax', 'models/index.ts', 'export const a = (b: number) => b ** 2;'],
  ['no-restricted-syntax', 'models/index.ts', 'const m = Math; export const a = m.abs(1);'],
  ['no-restricted-syntax', 'models/index.ts', 'export default 1;'],
  ['no-restricted-globals', 'models/index.ts', 'export const a = Date.now();'],
  ['no-restricted-globals', 'models/index.ts', 'console.log(1);'],
  ['no-restricted-imports', 'main/shell/index.ts', "export { ipcMain } from 'electron';"],
  ['no-restricted-imports', 'main/shell/index.ts', "import * as e from 'electron'; e.app;"],
  ['no-restricted-imports', 'main/ipc/index.ts', "export { ipcRenderer } from 'electron';"],
  ['no-restricted-imports', 'main/preload/index.ts', "export { ipcMain } from 'electron';"],
];

const LAWFUL: readonly [file: string, code: string][] = [
  ['models/index.ts', 'export const a = Math.sqrt(Math.abs(2));'],
  ['main/ipc/index.ts', "export { ipcMain } from 'electron';"],
  ['main/preload/index.ts', "export { ipcRenderer } from 'electron';"],
];

/** Only the rules that forbid words and imports: those that read types need no test of ours. */
const WORDS = 'no-restricted-';

describe('lint', () => {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId.startsWith(WORDS),
  });

  async function rulesBroken(file: string, code: string) {
    const results = await eslint.lintText(code, { filePath: path.join(ROOT, file) });
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => ruleId ?? message),
    );
  }

  test.each(BREACHES)('%s, in %s: %s', async (rule, file, code) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

  test.each(LAWFUL)('lets pass, in %s: %s', async (file, code) => {
    expect(await rulesBroken(file, code)).toEqual([]);
  });
});

test('nothing is switched off without a reason on the same line', () => {
  const silent = sources('main', 'models', 'renderer', 'scripts', 'tests').flatMap((file) =>
    readFileSync(path.join(ROOT, file), 'utf8')
      .split('\n')
      .filter((line) => /eslint-disable|@ts-(ignore|nocheck|expect-error)/.test(line))
      .filter((line) => !/(eslint-disable[\w-]* [^-].* -- \S|@ts-expect-error\W+\w)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

  expect(silent).toEqual([]);
});

function sources(...folders: string[]) {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|m?js)$/.test(name))
      .map((name) => path.join(folder, name))
      .filter((name) => name !== path.relative(ROOT, import.meta.filename)),
  );
}
