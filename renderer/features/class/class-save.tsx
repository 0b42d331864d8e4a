/** Keeps the class as a file: asks for its name and what was asked of it, then where. */
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  classFileOf,
  isMemberPath,
  limits,
  unreadIn,
  type HarmlessTitles,
  type StudentRow,
} from '../../../models/index';
import { useClass, useSession } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import styles from './class-view.module.css';

interface ClassSaveProps {
  /** Of the files that were read, under real names. */
  readonly rows: readonly StudentRow[];
  /** Titles of scenarios that are kept where nobody is named. */
  readonly harmless: HarmlessTitles;
  readonly onClose: () => void;
}

export function ClassSave({ rows, harmless, onClose }: ClassSaveProps) {
  const { t } = useWords();
  const session = useSession();
  const model = useModel();
  const kept = useClass((state) => state.kept);
  const isFolder = useClass((state) => state.isFolder);
  const isAnonymous = useClass((state) => state.isAnonymous);
  const numbers = useClass((state) => state.numbers);
  const [title, setTitle] = useState(kept?.file.title ?? '');
  const [assignment, setAssignment] = useState(kept?.file.assignment ?? '');
  const unread = unreadIn(kept?.file, rows).length;
  const unnamable = rows.filter(({ key }) => !isMemberPath(key)).length;

  async function save(): Promise<void> {
    const file = classFileOf(model, rows, {
      ...{ title: title.trim(), assignment: assignment.trim(), saved: session.today() },
      names: isAnonymous ? 'hidden' : 'shown',
      members: isFolder ? 'folder' : 'files',
      ...{ numbers, harmless, before: kept?.file },
    });
    if (await session.classes.save(file)) onClose();
  }

  return (
    <form
      className={styles.save}
      data-testid="class-save-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={t('app.classroom.kept.title')}
        data-testid="class-save-title"
        maxLength={limits.title}
        autoFocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={t('app.classroom.kept.assignmentLabel')}
        data-testid="class-save-assignment"
        maxLength={limits.description}
        autosize
        minRows={2}
        maxRows={6}
        value={assignment}
        onChange={(event) => setAssignment(event.currentTarget.value)}
      />
      <p className={styles.quiet}>
        {t('app.classroom.kept.place')} {isAnonymous && t('app.classroom.kept.nameless')}{' '}
        {unnamable > 0 && t('app.classroom.kept.unnamable', { count: unnamable })}{' '}
        {unread > 0 && t('app.classroom.kept.stays', { count: unread })}
      </p>
      <div className={styles.actions}>
        <Button type="submit" size="compact-sm" data-testid="class-save-confirm">
          {t('app.classroom.kept.save')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          {t('app.classroom.kept.cancel')}
        </Button>
      </div>
    </form>
  );
}
