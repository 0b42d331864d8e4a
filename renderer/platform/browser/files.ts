/** Opening and saving with the browser's pickers where it has them, and with plain inputs and downloads elsewhere. */
import { CLASS_SUFFIX, LESSON_SUFFIX, SUFFIX } from '../../../models/index';
import type { DocumentKind, FileAnswer, FileText, Saved } from '../../../main/contract/contract';
import { problemOf, readText } from './read-text';
import { download } from './download';
import { hasPickers, pickers } from './pickers';

const DOCUMENTS = [
  {
    description: 'Blowback',
    accept: { 'application/json': [SUFFIX, LESSON_SUFFIX, CLASS_SUFFIX, '.json'] },
  },
] as const;

const SUFFIX_OF = {
  scenarios: SUFFIX,
  lesson: LESSON_SUFFIX,
  class: CLASS_SUFFIX,
} as const satisfies Record<DocumentKind, string>;

export interface BrowserFiles {
  readonly open: () => Promise<FileAnswer<FileText>>;
  /** Reads a file again that was opened or saved here. */
  readonly reopen: (path: string) => Promise<FileAnswer<FileText>>;
  readonly openDropped: (file: File) => Promise<FileAnswer<FileText>>;
  readonly save: (request: {
    readonly text: string;
    readonly path: string | undefined;
    readonly suggestedName: string;
    readonly expected: string | undefined;
    readonly overwrite?: boolean;
    readonly kind?: DocumentKind;
  }) => Promise<FileAnswer<Saved>>;
  readonly saveAs: (request: {
    readonly text: string;
    readonly suggestedName: string;
    readonly kind?: DocumentKind;
  }) => Promise<FileAnswer<Saved>>;
}

/** A file's name stands for its path; a handle, where the browser gave one, lets it be saved in place. */
export function createBrowserFiles(): BrowserFiles {
  const handles = new Map<string, FileSystemFileHandle>();

  async function opened(handle: FileSystemFileHandle): Promise<FileAnswer<FileText>> {
    const answer = await readText(await handle.getFile());
    if (answer.kind === 'done') handles.set(answer.value.path, handle);
    return answer;
  }

  async function write(handle: FileSystemFileHandle, text: string): Promise<FileAnswer<Saved>> {
    try {
      // The browser writes beside the file and swaps when the stream closes, so a failure leaves the old one.
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    } catch (error) {
      return { kind: 'problem', problem: problemOf(handle.name, error) };
    }
    handles.set(handle.name, handle);
    return { kind: 'done', value: { path: handle.name, name: handle.name } };
  }

  async function saveAs(request: Parameters<BrowserFiles['saveAs']>[0]) {
    const suffix = SUFFIX_OF[request.kind ?? 'scenarios'];
    const name = withSuffix(request.suggestedName, suffix);
    if (!hasPickers()) {
      download(name, new Blob([request.text], { type: 'application/json' }));
      return { kind: 'done', value: { path: name, name } } as const;
    }
    try {
      const handle = await pickers().showSaveFilePicker({ suggestedName: name, types: DOCUMENTS });
      return await write(handle, request.text);
    } catch (error) {
      return cancelledOr(name, error);
    }
  }

  return {
    async open() {
      if (!hasPickers()) return openByInput();
      try {
        const [handle] = await pickers().showOpenFilePicker({ types: DOCUMENTS, multiple: false });
        return handle === undefined ? { kind: 'cancelled' } : await opened(handle);
      } catch (error) {
        return cancelledOr('', error);
      }
    },

    async reopen(path) {
      const handle = handles.get(path);
      if (handle === undefined) {
        return { kind: 'problem', problem: { kind: 'not-chosen', path, detail: '' } };
      }
      try {
        return await opened(handle);
      } catch (error) {
        return { kind: 'problem', problem: problemOf(path, error) };
      }
    },

    openDropped: readText,

    async save(request) {
      const handle = request.path === undefined ? undefined : handles.get(request.path);
      if (handle === undefined) {
        return saveAs({ ...request, suggestedName: request.path ?? request.suggestedName });
      }
      if (request.overwrite !== true && request.expected !== undefined) {
        const onDisk = await textNow(handle);
        if (onDisk !== undefined && onDisk !== request.expected) {
          return {
            kind: 'problem',
            problem: { kind: 'changed-on-disk', path: handle.name, detail: '' },
          };
        }
      }
      return write(handle, request.text);
    },

    saveAs,
  };
}

/** A plain file input; browsers tell when it was closed without a choice. */
function openByInput(): Promise<FileAnswer<FileText>> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `${SUFFIX},${LESSON_SUFFIX},${CLASS_SUFFIX},application/json,.json`;
    input.addEventListener('cancel', () => resolve({ kind: 'cancelled' }));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) resolve({ kind: 'cancelled' });
      else resolve(readText(file));
    });
    input.click();
  });
}

async function textNow(handle: FileSystemFileHandle): Promise<string | undefined> {
  try {
    const answer = await readText(await handle.getFile());
    return answer.kind === 'done' ? answer.value.text : undefined;
  } catch {
    return undefined; // a file that is gone is simply written again
  }
}

function withSuffix(name: string, suffix: string): string {
  return name.endsWith(suffix) ? name : `${name}${suffix}`;
}

function cancelledOr(path: string, error: unknown): FileAnswer<never> {
  if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'cancelled' };
  return { kind: 'problem', problem: problemOf(path, error) };
}
