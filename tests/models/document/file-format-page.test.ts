/** docs/file-format.md: its example opens, its lists of refusals and limits are those of the code. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  centralRun,
  checkAgainstModel,
  limits,
  mexico,
  parseDocument,
  plan,
  settingOf,
  VERSION,
  writeDocument,
} from '../../../models/index';
import { CLASS_VERSION, LESSON_VERSION } from '../../../models/document/format';
import { en } from '../../../models/text/en/index';

const page = readFileSync(
  path.resolve(import.meta.dirname, '..', '..', '..', 'docs', 'file-format.md'),
  'utf8',
);
const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';

/** The first two or more cells of the rows of a table that begin with a name in backticks. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` +\|(.*)\|$/gm)].map(([, name = '', rest = '']) => [
    name,
    ...rest.split('|').map((cell) => cell.trim()),
  ]);
}

describe('docs/file-format.md', () => {
  it('shows a file that opens, runs, and is written back as it is', () => {
    const parsed = parseDocument(example);
    if (!parsed.ok || parsed.value.kind !== 'editable') throw new Error('the example is refused');
    const { document } = parsed.value;
    expect(checkAgainstModel(document, mexico)).toEqual([]);
    for (const scenario of document.scenarios) {
      const made = plan(mexico, settingOf(document, scenario.id));
      if (!made.ok) throw new Error(`${scenario.id} cannot run`);
      expect(centralRun(made.value, { series: ['homicides'] }).weeks).toBe(104);
    }
    expect(JSON.parse(writeDocument(document))).toEqual(JSON.parse(example));
  });

  it('names the versions that are written', () => {
    expect(page).toContain(`Format version **${VERSION.major}.${VERSION.minor}**`);
    expect(page).toContain(
      `lesson format version **${LESSON_VERSION.major}.${LESSON_VERSION.minor}**`,
    );
    expect(page).toContain(
      `class format version **${CLASS_VERSION.major}.${CLASS_VERSION.minor}**`,
    );
  });

  it('lists every kind of refusal and no other', () => {
    const variants = /-(?:end|empty|missing|shape|near)$/;
    const kinds = Object.keys(en.document.refusal).filter(
      (key) => !variants.test(key) || !(key.replace(variants, '') in en.document.refusal),
    );
    expect(
      rowsUnder('What is refused')
        .map(([kind]) => kind)
        .toSorted(),
    ).toEqual(kinds.toSorted());
  });

  it('lists every limit with its number', () => {
    const listed = rowsUnder('Limits').map(([name, , most = '']) => [
      name,
      Number(most.replaceAll(',', '')),
    ]);
    expect(Object.fromEntries(listed)).toEqual(limits);
  });
});
