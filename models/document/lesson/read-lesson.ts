/** From the fields of a lesson file to its document, with the lesson around it. */
import type { Result } from '../../engine/answer';
import { withAdditions } from '../additions';
import { documentOf } from '../contents';
import type { UnknownFields } from '../document';
import { LESSON_VERSION, VERSION } from '../format';
import { readHeader, type Header } from '../header';
import { migrate } from '../migrations';
import type { ParsedDocument } from '../parsed';
import { isFields, type Fields } from '../paths';
import { readOnly } from '../read-only';
import { checkReferences } from '../references';
import { REPORTED, type Refusal } from '../refusal';
import { unknownFields } from '../find-unknown';
import { validate } from '../validate';
import { lessonMigrations } from './lesson-migrations';
import { checkLessonReferences } from './lesson-references';
import { lessonSchema, type LessonContents } from './lesson-schema';

/** Where the scenario document stands in a lesson. */
const INSIDE = 'document';

/** The lesson, or every reason why it cannot be opened. Never throws. */
export function readLesson({ fields, major, minor }: Header): Result<ParsedDocument, Refusal> {
  const inner = fields[INSIDE];
  if (major > LESSON_VERSION.major) {
    const seen = isFields(inner) ? inner : fields;
    const { major: newest } = LESSON_VERSION;
    return { ok: true, value: readOnly(seen, { major, minor }, 'version.major', newest) };
  }
  const lesson = migrate(fields, major, lessonMigrations);
  const scenarios = lesson[INSIDE];
  const header = isFields(scenarios) ? readHeader(scenarios) : undefined;
  if (header?.ok !== true) return read(lesson);
  const { value } = header;
  if (value.major > VERSION.major) {
    const version = { major: value.major, minor: value.minor };
    const path = `${INSIDE}.version.major`;
    return { ok: true, value: readOnly(value.fields, version, path, VERSION.major) };
  }
  const raised = withAdditions(migrate(value.fields, value.major), value.minor);
  return read({ ...lesson, [INSIDE]: raised });
}

function read(file: Fields): Result<ParsedDocument, Refusal> {
  const valid = validate(lessonSchema, file);
  if (!valid.ok) return valid;
  const faults = [
    ...checkReferences(valid.value.document).map((fault) => ({
      ...fault,
      path: `${INSIDE}.${fault.path}`,
    })),
    ...checkLessonReferences(valid.value),
  ].slice(0, REPORTED);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: { kind: 'editable', document: assembled(valid.value, file) } };
}

function assembled({ document, version, ...contents }: LessonContents, file: Fields) {
  const { format: _format, ...known } = contents;
  const all = unknownFields(lessonSchema, file);
  const newer = version.minor > LESSON_VERSION.minor ? { minor: version.minor } : {};
  const lesson = { ...known, ...newer, unknown: outside(all) };
  return { ...documentOf(document, inside(all)), lesson };
}

/** Unknown fields of the lesson itself. */
function outside(all: UnknownFields): UnknownFields {
  return Object.fromEntries(Object.entries(all).filter(([path]) => !isInside(path)));
}

/** Unknown fields of the document, by their path in it. */
function inside(all: UnknownFields): UnknownFields {
  return Object.fromEntries(
    Object.entries(all)
      .filter(([path]) => isInside(path))
      .map(([path, fields]) => [path.slice(INSIDE.length + 1), fields]),
  );
}

function isInside(path: string): boolean {
  return path === INSIDE || path.startsWith(`${INSIDE}/`);
}
