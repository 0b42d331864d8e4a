/** Shows the first of the dialogs that were asked for. */
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { AboutDialog } from './about-dialog';
import { ConflictDialog } from './conflict-dialog';
import { LessonDialog } from './lesson-dialog';
import { ProblemDialog } from './problem-dialog';
import { PaletteDialog } from '../palette/palette-dialog';
import type { Dialogs, Question } from './questions';
import { RecoveryDialog } from './recovery-dialog';
import { RefusalDialog } from './refusal-dialog';
import { SetsDialog } from './sets-dialog';
import { SettingsDialog } from './settings-dialog';
import { UnsavedDialog } from './unsaved-dialog';

/** Read by few and rarely: fetched when it is first asked for. */
const GlossaryDialog = lazy(async () => ({
  default: (await import('./glossary-dialog')).GlossaryDialog,
}));

const GuideDialog = lazy(async () => ({
  default: (await import('../help/guide-dialog')).GuideDialog,
}));

export function DialogHost({ dialogs }: { readonly dialogs: Dialogs }) {
  const question = useStore(dialogs.store, ({ questions }) => questions[0]);
  return question === undefined ? null : <Shown key={question.number} question={question} />;
}

function Shown({ question }: { readonly question: Question }) {
  switch (question.kind) {
    case 'unsaved':
      return <UnsavedDialog {...question} />;
    case 'conflict':
      return <ConflictDialog {...question} />;
    case 'refusal':
      return <RefusalDialog {...question} />;
    case 'problem':
      return <ProblemDialog {...question} />;
    case 'recovery':
      return <RecoveryDialog {...question} />;
    case 'lesson':
      return <LessonDialog {...question} />;
    case 'sets':
      return <SetsDialog {...question} />;
    case 'settings':
      return <SettingsDialog {...question} />;
    case 'glossary':
      return (
        <Suspense fallback={null}>
          <GlossaryDialog {...question} />
        </Suspense>
      );
    case 'guide':
      return (
        <Suspense fallback={null}>
          <GuideDialog {...question} />
        </Suspense>
      );
    case 'palette':
      return <PaletteDialog {...question} />;
    case 'about':
      return <AboutDialog {...question} />;
  }
}
