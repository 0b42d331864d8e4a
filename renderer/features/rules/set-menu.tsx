/** What can be done with the sets of assumptions: name and remove the one in use, load others. */
import { ActionIcon, Menu, TextInput } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useState } from 'react';
import {
  limits,
  removeAssumptionSet,
  renameAssumptionSet,
  type AssumptionSet,
} from '../../../models/index';
import { documentActions, useDocument, useSession } from '../../store/index';
import { SET_FILES } from '../../store/set-files';
import { useWords } from '../../store/words';
import { FilePick } from '../../ui/index';

/** `set`: the one in use; absent for the standard. */
export function SetMenu({ set }: { readonly set: AssumptionSet | undefined }) {
  const { t } = useWords();
  const session = useSession();
  const readOnly = useDocument((state) => state.readOnly);
  const [renaming, setRenaming] = useState(false);

  if (renaming && set !== undefined)
    return <NameField id={set.id} title={set.title} onDone={() => setRenaming(false)} />;
  return (
    <FilePick
      accept={SET_FILES}
      testId="set-file-input"
      onFiles={([file]) => void session.loadSets(file)}
    >
      {(pick) => (
        <Menu>
          <Menu.Target>
            <ActionIcon
              variant="default"
              size="lg"
              disabled={readOnly}
              data-testid="set-menu"
              aria-label={t('app.rules.setMore')}
            >
              <IconDotsVertical size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {set !== undefined && (
              <>
                <Menu.Item onClick={() => setRenaming(true)}>{t('app.rules.setRename')}</Menu.Item>
                <Menu.Item
                  onClick={() =>
                    documentActions().edit('app.edits.setRemove', { title: set.title }, (now) =>
                      removeAssumptionSet(now, set.id),
                    )
                  }
                >
                  {t('app.rules.setRemove')}
                </Menu.Item>
                <Menu.Divider />
              </>
            )}
            <Menu.Item data-testid="set-load" onClick={pick}>
              {t('app.rules.load.open')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </FilePick>
  );
}

interface NameFieldProps {
  readonly id: string;
  readonly title: string;
  readonly onDone: () => void;
}

function NameField({ id, title, onDone }: NameFieldProps) {
  const { t } = useWords();
  return (
    <TextInput
      label={t('app.rules.setTitle')}
      defaultValue={title}
      maxLength={limits.title}
      data-autofocus
      autoFocus
      onBlur={(event) => {
        const next = event.currentTarget.value.trim();
        if (next !== '')
          documentActions().edit('app.edits.setRename', { title: next }, (document) =>
            renameAssumptionSet(document, id, next),
          );
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
