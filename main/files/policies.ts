/**
 * What an institution sets for everybody on a computer: one JSON file that whoever looks after the computers writes by
 * hand. A field that makes no sense is left out and said; it takes no other field with it.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Policies, PolicyFault, RecentFile } from '../contract/contract';
import { hasOurSuffix } from './file-name';
import { systemCode } from './file-system';

/** Largest file that is read, in bytes, and most files that are listed of the lesson folder. */
const LARGEST = 100_000;
const MOST_LESSONS = 50;

const CHOICES = { language: ['en', 'es'], theme: ['light', 'dark', 'contrast'] } as const;

/** Reads the file; without one, nothing is set. `file`: an absolute path. Never rejects. */
export async function readPolicies(file: string): Promise<Policies> {
  const nothing: Policies = { path: file, found: false, set: {}, lessons: [], faults: [] };
  const text = await readSmall(file).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    return { kind: 'unreadable', detail: String(error) } as const;
  });
  if (text === undefined) return nothing;
  const found = { ...nothing, found: true };
  if (typeof text !== 'string') return { ...found, faults: [text] };
  const fields = fieldsOf(text);
  if (fields === undefined) return { ...found, faults: [{ kind: 'not-json', detail: '' }] };
  return { ...found, ...(await understood(fields, path.dirname(file))) };
}

async function readSmall(file: string): Promise<string> {
  const { size } = await fs.stat(file);
  if (size > LARGEST) throw new Error(`${size} bytes`);
  return fs.readFile(file, 'utf8');
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

async function understood(
  { language, theme, tour, lessonFolder, ...unknown }: Readonly<Record<string, unknown>>,
  here: string,
): Promise<Pick<Policies, 'set' | 'lessonFolder' | 'lessons' | 'faults'>> {
  const faults: PolicyFault[] = Object.keys(unknown).map((detail) => ({
    kind: 'unknown-field',
    detail,
  }));
  const chosen = <Name extends keyof typeof CHOICES>(name: Name, value: unknown) => {
    const choice = CHOICES[name].find((one) => one === value);
    if (choice === undefined && value !== undefined)
      faults.push({ kind: name, detail: JSON.stringify(value) });
    return choice as (typeof CHOICES)[Name][number] | undefined; // found among this name's own choices
  };
  const spoken = chosen('language', language);
  const look = chosen('theme', theme);
  if (tour !== undefined && typeof tour !== 'boolean')
    faults.push({ kind: 'tour', detail: JSON.stringify(tour) });
  const lessons = await lessonsIn(lessonFolder, here);
  if (lessons === undefined && lessonFolder !== undefined)
    faults.push({ kind: 'lesson-folder', detail: JSON.stringify(lessonFolder) });
  return {
    set: {
      ...(spoken && { language: spoken }),
      ...(look && { theme: look }),
      // As if it had been shown to everybody; who asks for it still gets it.
      ...(tour === false && { toured: true }),
    },
    lessonFolder: lessons?.folder,
    lessons: lessons?.files ?? [],
    faults,
  };
}

/** A path that is not absolute counts from the policy file's own folder. */
async function lessonsIn(
  wish: unknown,
  here: string,
): Promise<{ readonly folder: string; readonly files: readonly RecentFile[] } | undefined> {
  if (typeof wish !== 'string' || wish === '') return undefined;
  const folder = path.resolve(here, wish);
  try {
    const names = (await fs.readdir(folder)).filter(isOffered).sort();
    const files = names
      .slice(0, MOST_LESSONS)
      .map((name) => ({ name, path: path.join(folder, name) }));
    return { folder, files };
  } catch {
    return undefined; // said as a fault: not there, not a folder, or not for this user
  }
}

/** Any .json may be anything, such as the policies themselves. */
function isOffered(name: string): boolean {
  return hasOurSuffix(name) && !name.toLowerCase().endsWith('.json');
}
