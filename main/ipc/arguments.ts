/** What each call may carry. A compromised page can send anything, so everything is checked, and is small. */
import path from 'node:path';
import * as z from 'zod';
import { isMemberPath, limits } from '../../models/index';
import type { CallName, Calls } from '../contract/messages';
import { settingsChange } from '../files/settings';

/** Longest document in UTF-16 units: what may be opened must be savable. */
const documentText = wellFormed(z.string().max(20_000_000));
const filePath = z
  .string()
  .max(32_767)
  .refine((value) => path.isAbsolute(value) && !value.includes('\0'), 'not an absolute path');
const maybePath = z.union([filePath, z.undefined()]);
const documentKind = z.enum(['scenarios', 'lesson', 'class']);
const members = z.union([
  z.literal('folder'),
  z.array(z.string().refine(isMemberPath)).max(limits.members),
]);
const watch = z.int().min(0);
const title = z.string().max(10_000);
const png = z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 100_000_000, 'too large');

/** Half a surrogate pair would be written as a question mark: a change that nobody asked for. */
function wellFormed(text: z.ZodString) {
  return text.refine((value) => !/\p{Surrogate}/u.test(value), 'half a surrogate pair');
}

const nothing = z.tuple([]);

export const argumentsOf = {
  openFile: nothing,
  openRecent: z.tuple([filePath]),
  openDroppedPath: z.tuple([filePath]),
  watchClassPaths: z.tuple([
    z.strictObject({ paths: z.array(filePath).max(5_000), isFolder: z.boolean(), watch }),
  ]),
  readClassFiles: z.tuple([z.strictObject({ path: filePath, members, watch })]),
  openClassFile: z.tuple([z.string().max(32_767)]),
  save: z.tuple([
    z.strictObject({
      text: documentText,
      path: maybePath,
      suggestedName: title,
      expected: z.union([documentText, z.undefined()]),
      overwrite: z.boolean().optional(),
      kind: documentKind.optional(),
    }),
  ]),
  saveAs: z.tuple([
    z.strictObject({ text: documentText, suggestedName: title, kind: documentKind.optional() }),
  ]),
  exportFile: z.tuple([
    z.strictObject({
      suggestedName: title,
      bytes: png,
      type: z.enum(['png', 'svg', 'csv', 'json']),
    }),
  ]),
  exportPdf: z.tuple([z.strictObject({ suggestedName: title, paper: z.enum(['A4', 'Letter']) })]),
  copyImage: z.tuple([png]),
  copyText: z.tuple([z.string().max(20_000_000)]),
  recentFiles: nothing,
  clearRecentFiles: nothing,
  newWindow: nothing,
  setFullScreen: z.tuple([z.boolean()]),
  openAudience: z.tuple([z.string().regex(/^[a-z0-9-]{1,64}$/)]),
  closeAudience: nothing,
  settings: nothing,
  changeSettings: z.tuple([settingsChange]),
  policies: nothing,
  keepDraft: z.tuple([
    z.strictObject({ text: documentText, path: maybePath, savedText: documentText.optional() }),
  ]),
  dropDraft: nothing,
  drafts: nothing,
  discardDraft: z.tuple([z.string().regex(/^[a-z0-9-]{1,64}$/)]),
  setDocumentState: z.tuple([z.strictObject({ title, dirty: z.boolean(), path: maybePath })]),
  allowClose: nothing,
  askUnsaved: z.tuple([title]),
  log: z.tuple([
    z.strictObject({ level: z.enum(['info', 'warn', 'error']), message: z.string().max(100_000) }),
  ]),
  openLog: nothing,
  versions: nothing,
  startFile: nothing,
} satisfies { readonly [Name in CallName]: z.ZodType<Parameters<Calls[Name]>> };
