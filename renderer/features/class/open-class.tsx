/** Opens a class: a folder, or many files. */
import { Button } from '@mantine/core';
import { IconFiles, IconFolderOpen } from '@tabler/icons-react';
import { useRef } from 'react';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';

export function OpenClass() {
  const { t } = useWords();
  const session = useSession();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const read = (input: HTMLInputElement) => {
    if (input.files !== null && input.files.length > 0) session.classes.choose(input.files);
    input.value = '';
  };

  return (
    <>
      <input
        ref={folder}
        type="file"
        hidden
        data-testid="class-folder-input"
        {...{ webkitdirectory: '' }}
        onChange={(event) => read(event.currentTarget)}
      />
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".blowback,.json"
        data-testid="class-files-input"
        onChange={(event) => read(event.currentTarget)}
      />
      <Button
        size="compact-sm"
        leftSection={<IconFolderOpen size={16} aria-hidden />}
        data-testid="class-folder"
        onClick={() => folder.current?.click()}
      >
        {t('app.classroom.openFolder')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFiles size={16} aria-hidden />}
        data-testid="class-files"
        onClick={() => files.current?.click()}
      >
        {t('app.classroom.openFiles')}
      </Button>
    </>
  );
}
