/** The tour: a card beside the control that it speaks of. It never stands in the way: the window can be used meanwhile. */
import { Button, Popover } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { documentFromGallery } from '../../../models/index';
import { documentStore, useSession, useView, viewActions } from '../../store/index';
import { useTongue, useWords } from '../../store/words';
import { FocusBack } from '../../ui/index';
import type { Dialogs } from '../dialogs/questions';
import { tourSteps, TOUR_ENTRY } from './steps';
import type { TourStore } from './tour-store';
import { usePlace } from './use-place';
import styles from './tour.module.css';

export interface TourProps {
  readonly tour: TourStore;
  readonly dialogs: Dialogs;
}

/** While a dialog asks something, the tour waits. */
export function Tour({ tour, dialogs }: TourProps) {
  const at = useStore(tour, (state) => state.at);
  const asking = useStore(dialogs.store, ({ questions }) => questions.length > 0);
  return (
    <>
      <FocusBack isOpen={at !== undefined} />
      {at !== undefined && !asking && <Stop key={at} tour={tour} at={at} />}
    </>
  );
}

function Stop({ tour, at }: { readonly tour: TourStore; readonly at: number }) {
  const { t } = useWords();
  const session = useSession();
  const { model, gallery } = useTongue();
  const { id, view, target } = tourSteps[at] ?? tourSteps[0];
  const shown = useView((state) => state.view);
  const place = usePlace(target);
  const { next, back, end } = tour.getState();
  const isLast = at === tourSteps.length - 1;

  // Who opened a card of the gallery by themselves has gone on; who went elsewhere has seen enough.
  const came = useRef(shown === view);
  useEffect(() => {
    if (shown === view) came.current = true;
    else if (!came.current) viewActions().showView(view);
    else if (view === 'gallery' && shown === 'explore') next();
    else end();
  }, [shown, view, next, end]);

  async function goOn(): Promise<void> {
    if (id !== 'gallery' || documentStore.getState().open) return next();
    const entry = gallery.find((one) => one.id === TOUR_ENTRY);
    if (entry !== undefined) await session.start(documentFromGallery(model, entry));
  }

  return (
    <Popover
      opened
      withArrow
      withRoles={false}
      trapFocus={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      position="bottom"
      width={400}
      offset={12}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <div
          className={`${styles.ring} ${place === undefined ? styles.nowhere : ''}`}
          style={place}
          aria-hidden
        />
      </Popover.Target>
      <Popover.Dropdown
        ref={takeFocus}
        className={styles.card}
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        tabIndex={-1}
        data-testid="tour"
        data-step={id}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          end();
        }}
      >
        <h2 id="tour-title" className={styles.title}>
          {t(`app.tour.${id}.title`)}
        </h2>
        <p id="tour-text" className={styles.text}>
          {t(`app.tour.${id}.text`)}
        </p>
        <div className={styles.buttons}>
          <span className={styles.place}>
            {t('app.tour.place', { at: at + 1, of: tourSteps.length })}
          </span>
          {!isLast && (
            <Button size="compact-sm" variant="subtle" data-testid="tour-skip" onClick={end}>
              {t('app.tour.skip')}
            </Button>
          )}
          {at > 0 && (
            <Button size="compact-sm" variant="default" data-testid="tour-back" onClick={back}>
              {t('app.tour.back')}
            </Button>
          )}
          <Button size="compact-sm" data-testid="tour-next" onClick={() => void goOn()}>
            {t(isLast ? 'app.tour.done' : 'app.tour.next')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Read out by screen readers, and where the keyboard is; nothing is scrolled for it. */
function takeFocus(card: HTMLElement | null): void {
  card?.focus({ preventScroll: true });
}
