import { describe, expect, it, vi } from 'vitest';
import { tourSteps } from '../../../renderer/app/tour/steps';
import { offerTour } from '../../../renderer/app/tour/offer-tour';
import { createTourStore } from '../../../renderer/app/tour/tour-store';
import { createDocumentStore } from '../../../renderer/store/document-store';
import { createSettingsStore } from '../../../renderer/store/settings-store';
import { createViewStore } from '../../../renderer/store/view-store';
import { toyDocument } from '../toy';

function firstRun() {
  const keep = vi.fn();
  const parts = {
    settings: createSettingsStore(keep),
    document: createDocumentStore(toyDocument()),
    view: createViewStore(),
    tour: createTourStore(),
  };
  return { keep, parts };
}

describe('the tour', () => {
  it('begins by itself at the first run, and is remembered at once', () => {
    const { keep, parts } = firstRun();
    expect(offerTour(parts)).toBe(true);
    expect(parts.tour.getState().at).toBe(0);
    expect(keep).toHaveBeenCalledWith({ toured: true });
    parts.tour.getState().end();
    expect(offerTour(parts)).toBe(false);
    expect(parts.tour.getState().at).toBeUndefined();
  });

  it('does not come over a document that is open, nor over another view; it waits for the next run', () => {
    const { keep, parts } = firstRun();
    parts.view.getState().showView('class');
    expect(offerTour(parts)).toBe(false);
    parts.view.getState().showView('gallery');
    parts.document.getState().replaceDocument(toyDocument());
    expect(offerTour(parts)).toBe(false);
    expect(keep).not.toHaveBeenCalled();
  });

  it('goes through its stops, back too, and is over after the last', () => {
    const tour = createTourStore();
    tour.getState().next();
    expect(tour.getState().at).toBeUndefined();
    tour.getState().begin();
    tour.getState().back();
    expect(tour.getState().at).toBe(0);
    tour.getState().next();
    tour.getState().next();
    tour.getState().back();
    expect(tour.getState().at).toBe(1);
    for (let stop = 1; stop < tourSteps.length; stop += 1) tour.getState().next();
    expect(tour.getState().at).toBeUndefined();
  });
});
