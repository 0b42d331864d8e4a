/** The lesson as its instructor makes it. */
import { changeLesson, lessonViews, type Lesson } from '../../../models/index';
import { documentActions, useDocument } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { PageHead } from '../../ui/index';
import { Choices } from './choices';
import styles from './lesson-view.module.css';
import { QuestionList } from './question-list';
import { StepList } from './step-list';
import { WrittenField } from './written-field';

export function LessonEditor() {
  const { t } = useWords();
  const lesson = useDocument((state) => state.document.lesson);
  if (lesson === undefined) return null;
  return (
    <>
      <PageHead title={t('app.lesson.teach.heading')} lead={t('app.lesson.teach.lead')} />
      <div className={styles.columns}>
        <StepList lesson={lesson} />
        <div className={styles.column}>
          <Aims lesson={lesson} />
          <QuestionList questions={lesson.questions} />
          <Answers lesson={lesson} />
        </div>
      </div>
    </>
  );
}

function Aims({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useWords();
  const model = useModel();
  return (
    <>
      <WrittenField
        label={t('app.lesson.teach.goals')}
        hint={t('app.lesson.teach.goalsHint')}
        value={lesson.goals.join('\n')}
        edit="app.edits.lessonGoals"
        rows={3}
        testId="lesson-goals"
        change={(document, text) =>
          changeLesson(document, { goals: text === '' ? [] : text.split('\n') })
        }
      />
      <Choices
        label={t('app.lesson.teach.levers')}
        hint={t('app.lesson.teach.allShown')}
        options={model.levers.map(({ id, label }) => ({ id, label }))}
        chosen={lesson.levers}
        testId="lesson-levers"
        onChoose={(levers) => choose({ levers })}
      />
      <Choices
        label={t('app.lesson.teach.views')}
        hint={t('app.lesson.teach.allShown')}
        options={lessonViews.map((id) => ({ id, label: t(`app.frame.views.${id}`) }))}
        chosen={lesson.views}
        testId="lesson-views"
        onChoose={(views) => choose({ views })}
      />
    </>
  );
}

function choose(change: Partial<Pick<Lesson, 'levers' | 'views'>>): void {
  documentActions().edit('app.edits.lessonShown', {}, (document) => changeLesson(document, change));
}

function Answers({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useWords();
  const model = useModel();
  const evidence = model.evidence.filter(({ id }) => lesson.evidence.includes(id));
  return (
    <>
      <WrittenField
        label={t('app.lesson.teach.discussion')}
        hint={t('app.lesson.teach.discussionHint')}
        value={lesson.discussion}
        edit="app.edits.lessonDiscussion"
        rows={4}
        change={(document, discussion) => changeLesson(document, { discussion })}
      />
      {evidence.length > 0 && (
        <section aria-labelledby="lesson-evidence">
          <h2 id="lesson-evidence">{t('app.lesson.teach.evidence')}</h2>
          <ul className={styles.course}>
            {evidence.map(({ id, cite, finding }) => (
              <li key={id}>
                {finding} <span className={styles.hint}>({cite})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
