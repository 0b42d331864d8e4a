/** Question, hypothesis and notes: what a person thinks, kept with what the model says. */
import { limits, setHypothesis, setNotes, setQuestion, setTitle } from '../../../models/index';
import { useDocument } from '../../store/index';
import { useWords } from '../../store/words';
import { Page, PageHead } from '../../ui/index';
import { AuthorsField } from './authors-field';
import { MakeLesson } from './make-lesson';
import styles from './notes-view.module.css';
import { RunFields } from './run-fields';
import { TextField } from './text-field';

export function NotesView() {
  const { t } = useWords();
  const document = useDocument((state) => state.document);

  return (
    <Page testId="notes-view" width={70}>
      <PageHead title={t('app.notes.heading')} lead={t('app.notes.lead')} />
      <div className={styles.columns}>
        <div className={styles.texts}>
          <TextField
            id="title"
            label={t('app.notes.title')}
            placeholder={t('app.notes.titlePlaceholder')}
            value={document.title}
            edit="app.edits.title"
            maxLength={limits.title}
            change={setTitle}
          />
          <TextField
            id="question"
            label={t('app.notes.question')}
            description={t('app.notes.questionHint')}
            value={document.question}
            edit="app.edits.question"
            rows={2}
            maxLength={limits.text}
            change={setQuestion}
          />
          <TextField
            id="hypothesis"
            label={t('app.notes.hypothesis')}
            description={t('app.notes.hypothesisHint')}
            value={document.hypothesis}
            edit="app.edits.hypothesis"
            rows={4}
            maxLength={limits.text}
            change={setHypothesis}
          />
          <TextField
            id="notes"
            label={t('app.notes.notes')}
            description={t('app.notes.notesHint')}
            value={document.notes}
            edit="app.edits.notes"
            rows={10}
            maxLength={limits.text}
            change={setNotes}
          />
        </div>
        <div className={styles.aside}>
          <AuthorsField />
          <RunFields />
          <MakeLesson />
        </div>
      </div>
    </Page>
  );
}
