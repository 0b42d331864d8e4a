/** Opens a class: a folder, or many files. */
import { Button } from '@mantine/core';
import { IconFiles, IconFolderOpen } from '@tabler/icons-react';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import { FilePick } from '../../ui/index';

export function OpenClass() {
  const { t } = useWords();
  const { choose } = useSession().classes;
  return (
    <>
      <FilePick takes="folder" testId="class-folder-input" onFiles={(files) => choose(files)}>
        {(pick) => (
          <Button
            size="compact-sm"
            leftSection={<IconFolderOpen size={16} aria-hidden />}
            data-testid="class-folder"
            onClick={pick}
          >
            {t('app.classroom.openFolder')}
          </Button>
        )}
      </FilePick>
      <FilePick
        takes="files"
        accept=".blowback,.json"
        testId="class-files-input"
        onFiles={(files) => choose(files)}
      >
        {(pick) => (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFiles size={16} aria-hidden />}
            data-testid="class-files"
            onClick={pick}
          >
            {t('app.classroom.openFiles')}
          </Button>
        )}
      </FilePick>
    </>
  );
}
