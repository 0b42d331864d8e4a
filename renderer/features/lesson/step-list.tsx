/** The steps of the lesson in their order: moved, opened, added and removed. */
import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { addStep, moveStep, removeStep, type Lesson, type LessonStep } from '../../../models/index';
import { documentActions } from '../../store/index';
import { useWords } from '../../store/words';
import { IconButton } from '../../ui/index';
import styles from './lesson-view.module.css';
import { StepFields } from './step-fields';

export function StepList({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useWords();
  const [open, setOpen] = useState<string>();
  const { steps } = lesson;
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <section className={styles.column} aria-labelledby="lesson-steps">
      <h2 id="lesson-steps">{t('app.lesson.teach.steps')}</h2>
      <p className={styles.hint} data-testid="lesson-minutes">
        {t('app.lesson.teach.total', { minutes })}
      </p>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <li key={step.id} className={styles.step} data-testid={`step-${at}`}>
            <StepBar
              step={step}
              at={at}
              count={steps.length}
              isOpen={open === step.id}
              onOpen={() => setOpen(open === step.id ? undefined : step.id)}
            />
            {open === step.id && <StepFields step={step} number={at + 1} />}
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        size="compact-sm"
        data-testid="add-step"
        onClick={() =>
          documentActions().edit('app.edits.lessonStepAdd', {}, (document) =>
            addStep(document, t('app.lesson.teach.newStep')),
          )
        }
      >
        {t('app.lesson.teach.addStep')}
      </Button>
    </section>
  );
}

interface StepBarProps {
  readonly step: LessonStep;
  /** Its position, from 0, among `count`. */
  readonly at: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function StepBar({ step, at, count, isOpen, onOpen }: StepBarProps) {
  const { t } = useWords();
  const { id, title } = step;
  const actions = documentActions();
  const move = (by: number) =>
    actions.edit('app.edits.lessonStepMove', { title }, (document) => moveStep(document, id, by));
  return (
    <div className={styles.bar}>
      <button
        type="button"
        aria-expanded={isOpen}
        title={t('app.lesson.teach.open', { title })}
        data-testid={`open-step-${at}`}
        onClick={onOpen}
      >
        <span className={styles.number}>{at + 1}</span>
        {title}
      </button>
      <span className={styles.hint}>{t('app.lesson.minutes', { count: step.minutes })}</span>
      <IconButton
        label={t('app.lesson.teach.up', { title })}
        icon={<IconArrowUp size="1rem" aria-hidden />}
        disabled={at === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        label={t('app.lesson.teach.down', { title })}
        icon={<IconArrowDown size="1rem" aria-hidden />}
        disabled={at === count - 1}
        onClick={() => move(1)}
      />
      <IconButton
        label={t('app.lesson.teach.remove', { title })}
        icon={<IconTrash size="1rem" aria-hidden />}
        onClick={() =>
          actions.edit('app.edits.lessonStepRemove', { title }, (document) =>
            removeStep(document, id),
          )
        }
      />
    </div>
  );
}
