/** From the text of a file to a class: once, at the edge, with a closed list of reasons why not. */
import type { Result } from '../../engine/answer';
import { CLASS_FORMAT, CLASS_VERSION } from '../format';
import { isFields } from '../paths';
import { REPORTED, shown, type Refusal } from '../refusal';
import { readJson } from '../scan/read-json';
import { headerSchema } from '../schema';
import { unknownFields } from '../find-unknown';
import { validate } from '../validate';
import type { ClassFile } from './class-file';
import { classSchema, type ClassContents } from './class-schema';

/** The class in a file's text, or every reason why it cannot be opened. Never throws. */
export function parseClass(text: string): Result<ClassFile, Refusal> {
  const json = readJson(text);
  if (!json.ok) return json;
  const value = json.value;
  if (!isFields(value)) return notOurs('', value);
  if (value['format'] !== CLASS_FORMAT) return notOurs('format', value['format']);
  const header = validate(headerSchema.extend({ format: classSchema.shape.format }), value);
  if (!header.ok) return header;
  const { major, minor } = header.value.version;
  if (major > CLASS_VERSION.major)
    return refused({
      kind: 'newer-major',
      path: 'version.major',
      value: String(major),
      allowed: { kind: 'at-most', max: CLASS_VERSION.major },
    });
  const valid = validate(classSchema, value);
  if (!valid.ok) return valid;
  const taken = takenTwice(valid.value);
  if (taken.length > 0) return { ok: false, faults: taken };
  const { format: _format, version: _version, ...contents } = valid.value;
  const newer = minor > CLASS_VERSION.minor ? { minor } : {};
  return {
    ok: true,
    value: { ...contents, ...newer, unknown: unknownFields(classSchema, value) },
  };
}

/** Files, numbers and series are named once. */
function takenTwice({ files }: ClassContents): readonly Refusal[] {
  const faults: Refusal[] = [];
  const once = (seen: Set<unknown>, path: string, value: unknown) => {
    if (seen.has(value))
      faults.push({
        ...{ kind: 'duplicate-id', path, value: shown(value), allowed: { kind: 'unique' } },
      });
    seen.add(value);
  };
  const names = new Set<unknown>();
  const numbers = new Set<unknown>();
  for (const [at, { file, number, values, baseline }] of files.entries()) {
    once(names, `files[${at}].file`, file);
    once(numbers, `files[${at}].number`, number);
    for (const [list, entries] of Object.entries({ values, baseline })) {
      const series = new Set<unknown>();
      for (const [place, one] of entries.entries())
        once(series, `files[${at}].${list}[${place}].series`, one.series);
    }
  }
  return faults.slice(0, REPORTED);
}

function notOurs(path: string, value: unknown): Result<never, Refusal> {
  const allowed = { kind: 'one-of', options: [CLASS_FORMAT] } as const;
  return refused({ kind: 'not-ours', path, value: shown(value), allowed });
}

function refused(refusal: Refusal): Result<never, Refusal> {
  return { ok: false, faults: [refusal] };
}
