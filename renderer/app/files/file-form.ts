/**
 * Reading and writing files takes their schemas, which are as large as the window itself. Nothing is drawn with them, so
 * they are fetched while the window is drawn; whoever reads or writes a file waits for them.
 */
import type * as form from './form-of-files';

let fetched: typeof form | undefined;

/** Rejects if they cannot be fetched; another call tries again. */
export async function fetchFileForm(): Promise<typeof form> {
  fetched ??= await import('./form-of-files');
  return fetched;
}

/** For what happens only after a file was read, or a document has been open for a while. */
export function fileForm(): typeof form {
  if (fetched === undefined) throw new Error('The form of files has not been fetched yet');
  return fetched;
}
