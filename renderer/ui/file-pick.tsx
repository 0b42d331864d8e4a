/** Lets the user pick a file, several, or a folder; what is pressed for it is the caller's. */
import { FileButton } from '@mantine/core';
import { useRef, type ReactNode } from 'react';

export interface FilePickProps {
  /** What may be picked: one file where it is not said. Of a folder, all files come that lie anywhere in it. */
  readonly takes?: 'file' | 'files' | 'folder';
  /** Suffixes, as `.blowback,.json`; any where it is not said. A folder comes with all of its files. */
  readonly accept?: string;
  /** Of the input that holds the files. */
  readonly testId: string;
  /** One where one is taken; never none. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
  /** Draws what is pressed; `pick` shows the dialog of the system. */
  readonly children: (pick: () => void) => ReactNode;
}

export function FilePick({
  takes = 'file',
  accept = '',
  testId,
  onFiles,
  children,
}: FilePickProps) {
  const empty = useRef<() => void>(null);
  const folder = takes === 'folder' ? { webkitdirectory: '' } : {};
  return (
    <FileButton
      accept={accept}
      multiple={takes !== 'file'}
      inputProps={{ ...{ 'data-testid': testId, tabIndex: -1, ...folder } }}
      resetRef={empty}
      onChange={(picked: File | readonly File[] | null) => {
        // Emptied at once, so that the same can be picked again.
        empty.current?.();
        const [first, ...others] = [picked ?? []].flat();
        if (first !== undefined) onFiles([first, ...others]);
      }}
    >
      {({ onClick }) => children(onClick)}
    </FileButton>
  );
}
