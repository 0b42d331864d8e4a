/** The document presented: one screen after the other, with notes, clock and what comes next for the speaker. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { lessonInLanguage, slidesOf } from '../../../models/index';
import { useDocument, useSession, useSettings, viewActions } from '../../store/index';
import { useDescribe } from '../../store/describe-label';
import { useModel, useWords } from '../../store/words';
import type { StageContent } from './content';
import { NotesPane } from './notes-pane';
import { PresentBar } from './present-bar';
import styles from './present-screen.module.css';
import type { Screen } from './scene';
import { screensOf } from './screens';
import { Stage } from './stage';
import { useAudience } from './use-audience';
import { useClassPen } from './use-class-pen';
import { useKeys } from './use-keys';
import { useProjectorSize } from './use-projector-size';
import { useReplay } from './use-replay';
import { useSlideBody } from './use-slide-content';
import { useSpotlight } from './use-spotlight';

export function PresentScreen() {
  const words = useWords();
  const { language } = words;
  const { screens } = useSession();
  const written = useDocument((state) => state.document);
  const document = useMemo(() => lessonInLanguage(written, language), [written, language]);
  const model = useModel();
  const slides = useMemo(
    () =>
      screensOf(
        slidesOf(document, (part) => words.t(`app.present.auto.${part}`)),
        { document, model, words },
      ),
    [document, model, words],
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
    />
  );
}

interface ShownProps {
  readonly document: Parameters<typeof slidesOf>[0];
  readonly slide: Screen;
  readonly slides: readonly Screen[];
  readonly at: number;
  readonly go: (by: number) => void;
  readonly said: string;
  readonly say: (sentence: string) => void;
  /** Undefined: beside an audience's window, and not without one. */
  readonly notesWanted: boolean | undefined;
  readonly setNotes: (wanted: boolean) => void;
}

function Shown(props: ShownProps) {
  const { document, slide, slides, at, go, said, say, notesWanted, setNotes } = props;
  const { t } = useWords();
  const describe = useDescribe();
  const [ground, setGround] = useState<HTMLElement | null>(null);
  const spotlight = useSpotlight(ground);
  const computed = useSlideBody(document, slide);
  const replay = useReplay(slide.step.outcome, computed);
  const { body, drawing } = useClassPen(document, slide, replay.shown);
  const moved = replay.label && t('app.present.replaying', { what: describe(replay.label) });
  const asked = drawing && t('app.present.predict');
  const { part, step } = slide;
  const title = part
    ? t('app.present.part', { title: step.title, at: part.at, of: part.of })
    : step.title;
  const content = useMemo<StageContent>(
    () => ({
      title,
      question: step.question,
      body,
      note: moved ?? (said || (asked ?? '')),
      spotlight: spotlight.place,
    }),
    [title, step.question, body, moved, said, asked, spotlight.place],
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
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    // The keys are heard wherever the focus is; on a part of a screen it would draw a frame around that.
    screen.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main
      ref={screen}
      tabIndex={-1}
      className={styles.screen}
      aria-label={t('app.present.label')}
      data-testid="presenting"
    >
      <div className={styles.desk}>
        <div ref={setGround} className={styles.ground}>
          <Stage content={content} drawing={drawing} />
        </div>
        {withNotes && <NotesPane slides={slides} at={at} steps={document.lesson?.steps ?? []} />}
      </div>
      <PresentBar
        slides={slides}
        at={at}
        act={act}
        audienceIsOpen={audience.isOpen}
        spotlightIsOn={spotlight.isOn}
        notesAreShown={withNotes}
      />
    </main>
  );
}
