/** Files by name, each of which opens at a click. */
import { IconFile } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSession } from '../../store/index';

interface ListedFile {
  readonly path: string;
  readonly name: string;
}

/** What `ask` answers, once it does; none before. Give it the same function each time. */
export function useFiles(ask: () => Promise<readonly ListedFile[]>) {
  const [files, setFiles] = useState<readonly ListedFile[]>([]);
  useEffect(() => {
    let wanted = true;
    void ask().then((list) => {
      if (wanted) setFiles(list);
    });
    return () => {
      wanted = false;
    };
  }, [ask]);
  return [files, setFiles] as const;
}

export interface FileListProps {
  readonly files: readonly ListedFile[];
  /** Of each file's button. */
  readonly testId: string;
}

export function FileList({ files, testId }: FileListProps) {
  const session = useSession();
  return (
    <ul>
      {files.map((file) => (
        <li key={file.path}>
          <button
            type="button"
            title={file.path}
            data-testid={testId}
            onClick={() => void session.openRecent(file.path)}
          >
            <IconFile size={16} aria-hidden />
            <span>{file.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
