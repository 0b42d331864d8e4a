/** The first run: who opens the app for the first time, and with nothing in hand, is shown around. */
import type { DocumentStore, SettingsStore, ViewStore } from '../../store/index';
import type { TourStore } from './tour-store';

export interface FirstRun {
  readonly settings: SettingsStore;
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly tour: TourStore;
}

/**
 * Begins the tour if it was never shown here, nothing is open and the gallery is on screen. Remembered as soon as it is
 * on screen, so that it never comes twice, however it ends. Says whether it began.
 */
export function offerTour({ settings, document, view, tour }: FirstRun): boolean {
  if (settings.getState().toured) return false;
  if (document.getState().open || view.getState().view !== 'gallery') return false;
  settings.getState().change({ toured: true });
  tour.getState().begin();
  return true;
}
