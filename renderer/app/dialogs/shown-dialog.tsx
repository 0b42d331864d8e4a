/** Every dialog by what it asks; fetched by the host. */
import { lazy, Suspense } from 'react';
import { AboutDialog } from './about-dialog';
import { ConflictDialog } from './conflict-dialog';
import { LessonDialog } from './lesson-dialog';
import { ProblemDialog } from './problem-dialog';
import { PaletteDialog } from '../palette/palette-dialog';
import { RecoveryDialog } from './recovery-dialog';
import { RefusalDialog } from './refusal-dialog';
import { SetsDialog } from './sets-dialog';
import { SettingsDialog } from './settings-dialog';
import { UnsavedDialog } from './unsaved-dialog';
import type { Question } from './questions';

/** Read by few and rarely: fetched when it is first asked for. */
const GlossaryDialog = lazy(async () => ({
  default: (await import('./glossary-dialog')).GlossaryDialog,
}));

const GuideDialog = lazy(async () => ({
  default: (await import('../help/guide-dialog')).GuideDialog,
}));

export function ShownDialog({ question }: { readonly question: Question }) {
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
