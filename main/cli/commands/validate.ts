/** validate FILE… */
import type { CommandLine } from '../command-line';
import { json } from '../formats';
import { isClassOperand, readClassFile } from '../class/class-source';
import { done, fine, wrong, type Checked, type Outcome, type Session } from '../session';
import { readDocumentFile } from '../source';

/** Checks files as the app does when it opens them, and against the model. */
export async function validate(
  { operands, given }: CommandLine,
  session: Session,
): Promise<Outcome> {
  const files = await Promise.all(
    operands.map(async (file) => ({ file, ...(await check(file, session)) })),
  );
  const faults = files.flatMap(({ checked }) => (checked.ok ? [] : checked.faults));
  const exitCode = faults.length > 0 ? 2 : 0;
  if (given.has('json')) {
    const entries = files.map(({ file, checked }) => ({
      file,
      valid: checked.ok,
      faults: checked.ok ? [] : checked.faults,
    }));
    return { ...done(json(entries)), exitCode };
  }
  const lines = files.map(({ file, checked, isClass }) =>
    checked.ok
      ? session.translate(`headless.validate.${isClass ? 'validClass' : 'valid'}`, {
          file,
          count: checked.value,
        })
      : session.translate('headless.validate.invalid', { file }),
  );
  return { ...done(lines.join('\n'), faults), exitCode };
}

/** How many scenarios, or files of a class, a sound file has; else what is wrong with it. */
async function check(
  file: string,
  session: Session,
): Promise<{ readonly checked: Checked<number>; readonly isClass: boolean }> {
  if (!isClassOperand(file)) {
    const read = await readDocumentFile(file, session);
    return { checked: read.ok ? fine(read.value.scenarios.length) : read, isClass: false };
  }
  const read = await readClassFile(file, session);
  const named = (sentence: string) =>
    session.translate('headless.error.inFile', { source: file, sentence });
  const checked = read.ok ? fine(read.value.files.length) : wrong(...read.faults.map(named));
  return { checked, isClass: true };
}
