/** Lets the user pick one file; what is pressed for it is the caller's. */
import { FileButton } from '@mantine/core';
import { useRef, type ReactNode } from 'react';

export interface FilePickProps {
  /** Suffixes, as `.blowback,.json`. */
  readonly accept: string;
  /** Of the input that holds the file. */
  readonly testId: string;
  readonly onFile: (file: File) => void;
  /** Draws what is pressed; `pick` shows the file dialog. */
  readonly children: (pick: () => void) => ReactNode;
}

export function FilePick({ accept, testId, onFile, children }: FilePickProps) {
  const empty = useRef<() => void>(null);
  return (
    <FileButton
      accept={accept}
      inputProps={{ ...{ 'data-testid': testId, tabIndex: -1 } }}
      resetRef={empty}
      onChange={(file) => {
        // Emptied at once, so that the same file can be picked again.
        empty.current?.();
        if (file !== null) onFile(file);
      }}
    >
      {({ onClick }) => children(onClick)}
    </FileButton>
  );
}
