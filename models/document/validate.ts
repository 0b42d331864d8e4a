/** Checks a value against a schema; what zod finds becomes refusals with path, value and what is allowed. */
import type { Result } from '../engine/answer';
import { allowedBy } from './fields';
import { partOf } from './parts';
import { isFields } from './paths';
import { pathText, REPORTED, shown, type Allowed, type Refusal, type Steps } from './refusal';
import type { z } from './zod';

/** The value with known fields only, in the schema's order; or one refusal for each field that is wrong. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, Refusal> {
  const checked = schema.safeParse(value);
  if (checked.success) return { ok: true, value: checked.data };
  const byPath = new Map<string, Refusal>();
  for (const issue of checked.error.issues) {
    const refusal = refusalOf(issue, schema, value);
    if (!byPath.has(refusal.path)) byPath.set(refusal.path, refusal);
    if (byPath.size === REPORTED) break;
  }
  return { ok: false, faults: [...byPath.values()] };
}

function refusalOf(issue: z.core.$ZodIssue, schema: z.ZodType, root: unknown): Refusal {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = pathText(steps);
  const { schema: leaf, value, exists } = follow(schema, root, steps);
  const allowed = allowedBy.get(leaf) ?? { kind: 'object' };
  if (!exists) return { kind: 'missing-field', path, value: '', allowed };
  if (issue.code === 'invalid_key') {
    const owner = partOf(follow(schema, value, steps.slice(0, -1)).schema);
    const named = owner.kind === 'entries' ? allowedBy.get(owner.key) : undefined;
    return { kind: 'out-of-range', path, value: shown(steps.at(-1)), allowed: named ?? allowed };
  }
  const kind =
    issue.code === 'invalid_type' && !isSameType(value, allowed) ? 'wrong-type' : 'out-of-range';
  return { kind, path, value: shown(value), allowed };
}

/** A half is a number, only not a whole one: out of range, not of the wrong type. */
function isSameType(value: unknown, allowed: Allowed): boolean {
  return (
    typeof value === 'number' && (allowed.kind === 'whole-number' || allowed.kind === 'number')
  );
}

function follow(
  schema: z.ZodType,
  root: unknown,
  steps: Steps,
): { readonly schema: z.ZodType; readonly value: unknown; readonly exists: boolean } {
  let at = schema;
  let value = root;
  let exists = true;
  for (const step of steps) {
    const part = partOf(at);
    if (part.kind === 'object') at = part.fields[step] ?? at;
    if (part.kind === 'list') at = part.item;
    if (part.kind === 'entries') at = part.value;
    const here: unknown = value;
    exists = (isFields(here) || Array.isArray(here)) && Object.hasOwn(here, step);
    value = exists ? (here as Record<string | number, unknown>)[step] : undefined; // has the step, tested above
  }
  return { schema: at, value, exists };
}
