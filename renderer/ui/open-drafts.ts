/**
 * What is being typed somewhere and not handed over yet: a save, and whoever leaves the document, asks for it first, so
 * that nothing typed is lost.
 */

const commits = new Set<() => void>();
const listeners = new Set<() => void>();

/** Adds a draft by what hands it over, until the returned function is called. */
export function addDraft(commit: () => void): () => void {
  commits.add(commit);
  tell();
  return () => {
    commits.delete(commit);
    tell();
  };
}

export function areDraftsOpen(): boolean {
  return commits.size > 0;
}

/** Every field hands over what has been typed in it. */
export function handOverDrafts(): void {
  for (const commit of [...commits]) commit();
}

/** `listener` is called when a draft begins or ends. Returns how to stop. */
export function onDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}
