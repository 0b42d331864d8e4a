/** validate FILE… */
import type { CommandLine } from '../command-line';
import { json } from '../formats';
import { done, type Outcome, type Session } from '../session';
import { readDocumentFile } from '../source';

/** Checks files as the app does when it opens them, and against the model. */
export async function validate(
  { operands, given }: CommandLine,
  session: Session,
): Promise<Outcome> {
  const files = await Promise.all(
    operands.map(async (file) => ({ file, checked: await readDocumentFile(file, session) })),
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
  const lines = files.map(({ file, checked }) =>
    checked.ok
      ? session.translate('headless.validate.valid', {
          file,
          count: checked.value.scenarios.length,
        })
      : session.translate('headless.validate.invalid', { file }),
  );
  return { ...done(lines.join('\n'), faults), exitCode };
}
