/** Undo and redo, saying what they would do, and the whole list of edits. */
import { ActionIcon, Popover } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { HistoryPanel } from '../../features/history/history-panel';
import { useDescribe } from '../../store/describe-label';
import { undoable, useDocument, useSession } from '../../store/index';
import { useWords } from '../../store/words';
import { IconButton } from '../../ui/index';
import classes from './header.module.css';

export function HistoryButtons() {
  const { t } = useWords();
  const session = useSession();
  const describe = useDescribe();
  const [open, setOpen] = useState(false);
  const undone = useDocument((state) => undoable(state.past)?.label);
  const redone = useDocument((state) => state.future[0]?.label);

  return (
    <>
      <span data-testid="undo">
        <IconButton
          label={
            undone === undefined
              ? t('app.frame.nothingToUndo')
              : t('app.frame.undoWhat', { what: describe(undone) })
          }
          icon={<IconArrowBackUp size="1.125rem" aria-hidden />}
          idle={undone === undefined}
          onClick={() => session.send('undo')}
        />
      </span>
      <span data-testid="redo">
        <IconButton
          label={
            redone === undefined
              ? t('app.frame.nothingToRedo')
              : t('app.frame.redoWhat', { what: describe(redone) })
          }
          icon={<IconArrowForwardUp size="1.125rem" aria-hidden />}
          idle={redone === undefined}
          onClick={() => session.send('redo')}
        />
      </span>
      <Popover
        opened={open}
        onChange={setOpen}
        position="bottom-end"
        shadow="md"
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <ActionIcon
            variant={open ? 'light' : 'subtle'}
            color="gray"
            size={28}
            aria-label={t('app.history.label')}
            title={t('app.history.label')}
            data-testid="open-history"
            onClick={() => setOpen(!open)}
            // Pressed before the list has the focus, which comes a moment later.
            onKeyDown={({ key }) => {
              if (key === 'Escape') setOpen(false);
            }}
          >
            <IconHistory size="1.125rem" aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown className={classes.history} aria-label={t('app.history.label')}>
          <HistoryPanel />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
