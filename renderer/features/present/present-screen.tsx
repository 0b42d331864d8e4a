/** The document presented: one screen after the other, with notes, clock and what comes next for the speaker. */
import { useCallback, useEffect, useMemo, useState, type ComponentType } from 'react';
import { lessonInLanguage, slidesOf, type Slide } from '../../../models/index';
import { useDocument, useSession, useSettings, viewActions } from '../../store/index';
import { useWords } from '../../store/words';
import type { StageContent } from './content';
import { NotesPane } from './notes-pane';
import { PresentBar } from './present-bar';
import styles from './present-screen.module.css';
import { Stage } from './stage';
import { useAudience } from './use-audience';
import { useKeys } from './use-keys';
import { useProjectorSize } from './use-projector-size';
import { useReplay } from './use-replay';
import { useSlideBody } from './use-slide-content';
import { useSpotlight } from './use-spotlight';

export interface PresentScreenProps {
  /** Drawn over a slide that asks for a prediction; its words alone are shown where there is none. */
  readonly Predict?: ComponentType<{ readonly slide: Slide }> | undefined;
}

export function PresentScreen({ Predict }: PresentScreenProps) {
  const { t, language } = useWords();
  const { screens } = useSession();
  const written = useDocument((state) => state.document);
  const document = useMemo(() => lessonInLanguage(written, language), [written, language]);
  const slides = useMemo(
    () => slidesOf(document, (part) => t(`app.present.auto.${part}`)),
    [document, t],
  );
  const [at, setAt] = useState(0);
  const [notesWanted, setNotes] = useState<boolean>();
  const [said, setSaid] = useState('');
  const slide = slides[Math.min(at, slides.length - 1)];
  useProjectorSize(useSettings((state) => state.textScale) / 100);
  useEffect(() => {
    void screens.setFullScreen(true);
    return () => void screens.setFullScreen(false);
  }, [screens]);
  const go = useCallback(
    (by: number) => {
      setSaid('');
      setAt((now) => Math.min(slides.length - 1, Math.max(0, now + by)));
    },
    [slides.length],
  );
  if (slide === undefined) throw new Error('A presentation has at least one screen');
  return (
    <Shown
      slide={slide}
      slides={slides}
      at={at}
      go={go}
      said={said}
      say={setSaid}
      notesWanted={notesWanted}
      setNotes={setNotes}
      document={document}
      Predict={Predict}
    />
  );
}

interface ShownProps extends PresentScreenProps {
  readonly document: Parameters<typeof slidesOf>[0];
  readonly slide: Slide;
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly go: (by: number) => void;
  readonly said: string;
  readonly say: (sentence: string) => void;
  /** Undefined: beside an audience's window, and not without one. */
  readonly notesWanted: boolean | undefined;
  readonly setNotes: (wanted: boolean) => void;
}

function Shown(props: ShownProps) {
  const { document, slide, slides, at, go, said, say, notesWanted, setNotes, Predict } = props;
  const { t } = useWords();
  const [ground, setGround] = useState<HTMLElement | null>(null);
  const spotlight = useSpotlight(ground);
  const computed = useSlideBody(document, slide);
  const replay = useReplay(slide.step.outcome, computed);
  const moved = replay.label && t('app.present.replaying', { what: t('app.levers.label') });
  const content = useMemo<StageContent>(
    () => ({
      title: slide.step.title,
      question: slide.step.question,
      body: replay.shown,
      note: moved ?? said,
      spotlight: spotlight.place,
    }),
    [slide, replay.shown, moved, said, spotlight.place],
  );
  const audience = useAudience(content);
  const withNotes = notesWanted ?? audience.isOpen;
  const act = {
    next: () => go(1),
    back: () => go(-1),
    leave: () => viewActions().present(false),
    spotlight: spotlight.toggle,
    replay: () => {
      if (!replay.play()) say(t('app.present.nothingToReplay'));
    },
    notes: () => setNotes(!withNotes),
    audience: audience.toggle,
  };
  useKeys(act);
  return (
    <main className={styles.screen} aria-label={t('app.present.label')} data-testid="presenting">
      <div className={styles.desk}>
        <div ref={setGround} className={styles.ground}>
          <Stage content={content} />
          {slide.body.kind === 'predict' && Predict !== undefined && <Predict slide={slide} />}
        </div>
        {withNotes && <NotesPane slides={slides} at={at} />}
      </div>
      <PresentBar slides={slides} at={at} act={act} audienceIsOpen={audience.isOpen} />
    </main>
  );
}
