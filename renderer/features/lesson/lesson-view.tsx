/** The lesson: its steps, questions and notes for who teaches it; its steps and questions for the class. */
import { useDocument, useView } from '../../store/index';
import { useWords } from '../../store/words';
import { Page } from '../../ui/index';
import { ClassLesson } from './class-lesson';
import { LessonEditor } from './lesson-editor';

export function LessonView() {
  const { t } = useWords();
  const guide = useView((state) => state.guide);
  const teaching = useDocument((state) => state.document.lesson !== undefined);
  return (
    <Page testId="lesson-view" width={76}>
      {guide !== undefined && <ClassLesson guide={guide} />}
      {guide === undefined && teaching && <LessonEditor />}
      {guide === undefined && !teaching && <p>{t('app.lesson.none')}</p>}
    </Page>
  );
}
