/** The lesson as the class has it: goals, steps, questions with room for answers. */
import { answerIn, withAnswer, setNotes, type ClassGuide } from '../../../models/index';
import { useDocument } from '../../store/index';
import { useWords } from '../../store/words';
import { PageHead } from '../../ui/index';
import styles from './lesson-view.module.css';
import { WrittenField } from './written-field';

export function ClassLesson({ guide }: { readonly guide: ClassGuide }) {
  const { t } = useWords();
  const notes = useDocument((state) => state.document.notes);
  const question = useDocument((state) => state.document.question);
  return (
    <>
      <PageHead title={guide.title} lead={question} />
      <div className={styles.columns}>
        <section className={styles.column} aria-labelledby="class-questions">
          <h2 id="class-questions">{t('app.lesson.follow.questions')}</h2>
          <p className={styles.hint}>{t('app.lesson.follow.saved')}</p>
          {guide.questions.map(({ id, text }, at) => (
            <WrittenField
              key={id}
              label={text}
              value={answerIn(notes, text)}
              edit="app.edits.answer"
              rows={3}
              testId={`answer-${at}`}
              change={(document, answer) =>
                setNotes(document, withAnswer(document.notes, text, answer))
              }
            />
          ))}
        </section>
        <div className={styles.column}>
          <section aria-labelledby="class-goals">
            <h2 id="class-goals">{t('app.lesson.follow.goals')}</h2>
            <ul className={styles.course}>
              {guide.goals.map((goal) => (
                <li key={goal}>{goal}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="class-steps">
            <h2 id="class-steps">{t('app.lesson.follow.steps')}</h2>
            <ol className={styles.course} data-testid="class-steps">
              {guide.steps.map((step) => (
                <li key={step.id}>
                  {step.title}
                  {step.question !== '' && <span className={styles.asked}>{step.question}</span>}
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
    </>
  );
}
