/** The stops of the tour, in order: what each points at, and in which view that is. */

export interface TourStep {
  /** Name of its texts, `app.tour.<id>`. */
  readonly id: 'gallery' | 'lever' | 'bands' | 'why' | 'compare' | 'save' | 'help';
  /** The view that must be on screen. */
  readonly view: 'gallery' | 'explore';
  /** Selector of the control that it points at; the first such one counts. */
  readonly target: string;
}

export const tourSteps = [
  { id: 'gallery', view: 'gallery', target: '[data-tour="gallery"] > li' },
  { id: 'lever', view: 'explore', target: '[data-lever]' },
  { id: 'bands', view: 'explore', target: '[data-tour="chart"]' },
  { id: 'why', view: 'explore', target: '[data-tour="why"]' },
  { id: 'compare', view: 'explore', target: '[data-tour="compare"]' },
  { id: 'save', view: 'explore', target: '[data-tour="save"]' },
  { id: 'help', view: 'explore', target: '[data-tour="help"]' },
] as const satisfies readonly TourStep[];

/** The gallery's card that the tour opens if nothing is open yet. */
export const TOUR_ENTRY = 'handover-29';
