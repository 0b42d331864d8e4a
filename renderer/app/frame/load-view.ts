/** Views are loaded when they are first needed, and are there at once from then on. */
import type { ComponentType } from 'react';
import type { ViewName } from '../../store/index';

/** What fills the window: a view of the document, or the pages of a file that can only be read. */
export type Screen = ViewName | 'reading';

const load: Readonly<Record<Screen, () => Promise<ComponentType>>> = {
  gallery: async () => (await import('../../features/gallery/gallery-view')).GalleryView,
  explore: async () => (await import('../../features/explore/explore-view')).ExploreView,
  compare: async () => (await import('../../features/compare/compare-view')).CompareView,
  rules: async () => (await import('../../features/rules/rules-view')).RulesView,
  robust: async () => (await import('../../features/robust/robust-view')).RobustView,
  evidence: async () => (await import('../../features/evidence/evidence-view')).EvidenceView,
  notes: async () => (await import('../../features/notes/notes-view')).NotesView,
  lesson: async () => (await import('../../features/lesson/lesson-view')).LessonView,
  handout: async () => (await import('../../features/handout/handout-view')).HandoutView,
  class: async () => (await import('../../features/class/class-view')).ClassView,
  reading: async () => (await import('../../features/reading/reading-view')).ReadingView,
};

const loaded = new Map<Screen, ComponentType>();

/** The view, if it has been loaded. */
export function loadedView(view: Screen): ComponentType | undefined {
  return loaded.get(view);
}

/** Loads a view; rejects if its file cannot be fetched. */
export async function loadView(view: Screen): Promise<void> {
  if (!loaded.has(view)) loaded.set(view, await load[view]());
}
