/** Takes named sets of assumptions over from another file. */
import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useDocument, useSession } from '../../store/index';
import { useWords } from '../../store/words';
import { SET_FILES } from '../../store/set-files';
import { FilePick } from '../../ui/index';

export function LoadSets() {
  const { t } = useWords();
  const session = useSession();
  const readOnly = useDocument((state) => state.readOnly);
  return (
    <FilePick
      accept={SET_FILES}
      testId="load-sets-input"
      onFiles={([file]) => void session.loadSets(file)}
    >
      {(pick) => (
        <Button
          size="compact-md"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          disabled={readOnly}
          data-testid="load-sets"
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          onClick={pick}
        >
          {t('app.rules.load.open')}
        </Button>
      )}
    </FilePick>
  );
}
