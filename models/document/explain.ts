/** A refusal as one sentence for the user: what, where, and what is allowed. */
import { nearest } from '../rules/nearest';
import type { Translate } from '../text/translator';
import type { Allowed, Refusal } from './refusal';

/** Options named in a sentence; the rest are counted. */
const NAMED = 12;

/** The sentence of a refusal in the translator's language. */
export function explainRefusal(refusal: Refusal, translate: Translate): string {
  const { line = 1, column = 1 } = refusal;
  const values = { line, column, path: middleCut(refusal.path), value: refusal.value };
  const allowed = allowedText(refusal.allowed, translate);
  switch (refusal.kind) {
    case 'not-json':
      if (isOfNothing(refusal)) return translate('document.refusal.not-json-empty');
      return translate(
        refusal.value === '' ? 'document.refusal.not-json-end' : 'document.refusal.not-json',
        { ...values, allowed },
      );
    case 'not-ours':
      if (refusal.path === '') return translate('document.refusal.not-ours-shape', values);
      return translate(
        refusal.value === '' ? 'document.refusal.not-ours-missing' : 'document.refusal.not-ours',
        { ...values, allowed: allowedOptions(refusal.allowed) },
      );
    case 'too-large':
      return translate('document.refusal.too-large', {
        value: megabytes(Number(refusal.value)),
        allowed: refusal.allowed.kind === 'at-most' ? megabytes(refusal.allowed.max) : allowed,
      });
    case 'unknown-reference': {
      const near = nearestOption(refusal);
      if (near !== undefined) {
        return translate('document.refusal.unknown-reference-near', { ...values, allowed, near });
      }
      return translate('document.refusal.unknown-reference', { ...values, allowed });
    }
    default:
      return translate(`document.refusal.${refusal.kind}`, { ...values, allowed });
  }
}

/** Whether a file that is refused has nothing in it, but for blanks. */
function isOfNothing({ value, path, allowed }: Refusal): boolean {
  return value === '' && path === '' && allowed.kind === 'json' && allowed.expected === 'value';
}

function allowedText(allowed: Allowed, translate: Translate): string {
  switch (allowed.kind) {
    case 'json':
      return translate(`document.expected.${allowed.expected}`);
    case 'at-most':
      return grouped(allowed.max);
    case 'one-of': {
      const total = allowed.options.length;
      if (total === 0) return translate('document.allowed.nothing');
      const options = allowedOptions(allowed);
      return translate(total > NAMED ? 'document.allowed.one-of-many' : 'document.allowed.one-of', {
        options,
        total,
      });
    }
    case 'whole-number':
    case 'number':
    case 'list':
      return translate(`document.allowed.${allowed.kind}`, {
        min: grouped(allowed.min),
        max: grouped(allowed.max),
      });
    case 'text':
    case 'entries':
    case 'id':
    case 'name':
    case 'member':
      return translate(`document.allowed.${allowed.kind}`, { max: grouped(allowed.max) });
    case 'after':
      return translate('document.allowed.after', { week: allowed.week });
    case 'object':
    case 'unique':
      return translate(`document.allowed.${allowed.kind}`);
  }
}

function allowedOptions(allowed: Allowed): string {
  if (allowed.kind !== 'one-of') return '';
  return allowed.options
    .slice(0, NAMED)
    .map((option) => `"${option}"`)
    .join(', ');
}

/** What a mistyped name may have meant; only worth saying where not all names are listed anyway. */
function nearestOption({ allowed, value }: Refusal): string | undefined {
  if (allowed.kind !== 'one-of' || allowed.options.length < 2) return undefined;
  return nearest(value.replace(/^"|"$/g, ''), allowed.options);
}

/** Whole numbers with their thousands apart, by a comma as Mexico and English-speaking countries do. */
function grouped(value: number): string {
  return Number.isInteger(value) ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ',') : String(value);
}

/** Bytes as megabytes with one decimal, rounded up so that what is too large also reads as such. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}

/** A long path keeps both of its ends. */
function middleCut(path: string): string {
  return path.length <= 100 ? path : `${path.slice(0, 48)}…${path.slice(-48)}`;
}
