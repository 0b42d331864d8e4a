/** What the keys do, as buttons, and where one is. */
import {
  IconArrowLeft,
  IconArrowRight,
  IconBulb,
  IconDeviceTv,
  IconNotes,
  IconRepeat,
  IconX,
} from '@tabler/icons-react';
import type { Slide } from '../../../models/index';
import { useWords } from '../../store/words';
import { IconButton } from '../../ui/index';
import styles from './present-screen.module.css';
import type { PresentActs } from './use-keys';

export interface PresentBarProps {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly act: PresentActs;
  readonly audienceIsOpen: boolean;
  /** Whether the light stays on, and the notes are shown. */
  readonly spotlightIsOn: boolean;
  readonly notesAreShown: boolean;
}

export function PresentBar(props: PresentBarProps) {
  const { slides, at, act, audienceIsOpen, spotlightIsOn, notesAreShown } = props;
  const { t } = useWords();
  const size = 18;
  const place = t('app.present.position', {
    step: (slides[at]?.at ?? 0) + 1,
    steps: (slides.at(-1)?.at ?? 0) + 1,
    slide: at + 1,
    slides: slides.length,
  });
  return (
    <nav className={styles.bar} aria-label={t('app.present.label')}>
      <span className={styles.place} role="status" data-testid="present-position">
        {place}
      </span>
      <IconButton
        label={t('app.present.back')}
        icon={<IconArrowLeft size={size} aria-hidden />}
        disabled={at === 0}
        onClick={act.back}
      />
      <IconButton
        label={t('app.present.next')}
        icon={<IconArrowRight size={size} aria-hidden />}
        disabled={at === slides.length - 1}
        onClick={act.next}
      />
      <IconButton
        label={t('app.present.spotlight')}
        icon={<IconBulb size={size} aria-hidden />}
        pressed={spotlightIsOn}
        onClick={act.spotlight}
      />
      <IconButton
        label={t('app.present.replay')}
        icon={<IconRepeat size={size} aria-hidden />}
        onClick={act.replay}
      />
      <IconButton
        label={t('app.present.notes')}
        icon={<IconNotes size={size} aria-hidden />}
        pressed={notesAreShown}
        onClick={act.notes}
      />
      <IconButton
        label={audienceIsOpen ? t('app.present.closeAudience') : t('app.present.audience')}
        icon={<IconDeviceTv size={size} aria-hidden />}
        onClick={act.audience}
      />
      <IconButton
        label={t('app.present.leave')}
        icon={<IconX size={size} aria-hidden />}
        onClick={act.leave}
      />
    </nav>
  );
}
