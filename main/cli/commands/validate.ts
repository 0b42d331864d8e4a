/** validate FILE… */
import type { CommandLine } from '../command-line';
import { json } from '../formats';
import { isClassOperand, readClassFile } from '../class/class-source';
import { done, type Outcome, type Session } from '../session';
import { documentIn, type InFile } from '../source';
import { wrapped } from '../text-table';

/** Checks files as the app does when it opens them, and against the model. What is wrong with them is the answer. */
export async function validate(
  { operands, given }: CommandLine,
  session: Session,
): Promise<Outcome> {
  const files = await Promise.all(
    operands.map(async (file) => ({ file, checked: await check(file, session) })),
  );
  const exitCode = files.every(({ checked }) => checked.ok) ? 0 : 2;
  if (given.has('json')) {
    const entries = files.map(({ file, checked }) => ({
      file,
      valid: checked.ok,
      faults: checked.ok ? [] : checked.faults,
    }));
    return { ...done(json(entries)), exitCode };
  }
  const lines = files.flatMap(({ file, checked }) => inWords(file, checked, session));
  return { ...done(lines.join('\n')), exitCode };
}

/** What a file was found to hold. */
interface Held {
  readonly kind: 'valid' | 'validClass';
  /** Scenarios, or files of a class. */
  readonly count: number;
}

async function check(file: string, session: Session): Promise<InFile<Held>> {
  if (isClassOperand(file)) {
    const read = await readClassFile(file, session);
    if (!read.ok) return read;
    return { ok: true, value: { kind: 'validClass', count: read.value.files.length } };
  }
  const read = await documentIn(file, session);
  if (!read.ok) return read;
  return { ok: true, value: { kind: 'valid', count: read.value.scenarios.length } };
}

/** The file is named once: by the verdict, or by the sentence that says why it cannot be read. */
function inWords(file: string, checked: InFile<Held>, { translate }: Session): readonly string[] {
  if (checked.ok) {
    const { kind, count } = checked.value;
    return [translate(`headless.validate.${kind}`, { file, count })];
  }
  if (checked.isProblem) return checked.faults;
  return [
    translate('headless.validate.invalid', { file }),
    ...checked.faults.map((fault) => wrapped(fault, 100, '  ')),
  ];
}
