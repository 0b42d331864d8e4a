/** Questions to the class with what a good answer says. */
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import {
  addQuestion,
  changeQuestion,
  removeQuestion,
  type LessonQuestion,
} from '../../../models/index';
import { documentActions } from '../../store/index';
import { useWords } from '../../store/words';
import { IconButton } from '../../ui/index';
import styles from './lesson-view.module.css';
import { WrittenField } from './written-field';

export function QuestionList({ questions }: { readonly questions: readonly LessonQuestion[] }) {
  const { t } = useWords();
  const actions = documentActions();
  return (
    <section className={styles.column} aria-labelledby="lesson-questions">
      <h2 id="lesson-questions">{t('app.lesson.teach.questions')}</h2>
      {questions.map(({ id, text, answer }, at) => (
        <div key={id} className={styles.pair}>
          <WrittenField
            label={t('app.lesson.teach.questionNumber', { number: at + 1 })}
            value={text}
            edit="app.edits.lessonQuestion"
            rows={1}
            testId={`question-${at}`}
            change={(document, next) => changeQuestion(document, id, { text: next })}
          />
          <WrittenField
            label={t('app.lesson.teach.answer')}
            value={answer}
            edit="app.edits.lessonQuestion"
            rows={2}
            change={(document, next) => changeQuestion(document, id, { answer: next })}
          />
          <span>
            <IconButton
              label={t('app.lesson.teach.removeQuestion', { number: at + 1 })}
              icon={<IconTrash size="1rem" aria-hidden />}
              onClick={() =>
                actions.edit('app.edits.lessonQuestion', {}, (document) =>
                  removeQuestion(document, id),
                )
              }
            />
          </span>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        data-testid="add-question"
        onClick={() => actions.edit('app.edits.lessonQuestion', {}, addQuestion)}
      >
        {t('app.lesson.teach.addQuestion')}
      </Button>
    </section>
  );
}
