/** Edits of the document's own texts and numbers. Each returns a new document, or the same one if nothing changed. */
import type { BlowbackDocument, SavedSummary, ViewSettings } from '../document';
import { limits } from '../limits';
import { cut, isStorable, wholeWithin } from './within';

/** Sets the title, at most 200 characters. */
export function setTitle(document: BlowbackDocument, title: string): BlowbackDocument {
  return change(document, { title: cut(title, limits.title) });
}

/** Sets who made it: at most 50 names of at most 200 characters. */
export function setAuthors(
  document: BlowbackDocument,
  authors: readonly string[],
): BlowbackDocument {
  const names = authors.slice(0, limits.authors).map((author) => cut(author, limits.title));
  const same =
    names.length === document.authors.length &&
    names.every((name, at) => name === document.authors[at]);
  return same ? document : { ...document, authors: names };
}

/** Sets the question, at most 20,000 characters. */
export function setQuestion(document: BlowbackDocument, question: string): BlowbackDocument {
  return change(document, { question: cut(question, limits.text) });
}

/** Sets the hypothesis, at most 20,000 characters. */
export function setHypothesis(document: BlowbackDocument, hypothesis: string): BlowbackDocument {
  return change(document, { hypothesis: cut(hypothesis, limits.text) });
}

/** Sets the notes, at most 20,000 characters. */
export function setNotes(document: BlowbackDocument, notes: string): BlowbackDocument {
  return change(document, { notes: cut(notes, limits.text) });
}

/** Sets the seed, brought to a whole number from 0 to 4,294,967,295. */
export function setSeed(document: BlowbackDocument, seed: number): BlowbackDocument {
  return change(document, { seed: wholeWithin(seed, 0, limits.seed, document.seed) });
}

/** Sets the horizon, brought to a whole number from 1 to 520. What lies beyond it stays in the document. */
export function setWeeks(document: BlowbackDocument, weeks: number): BlowbackDocument {
  return change(document, { weeks: wholeWithin(weeks, 1, limits.weeks, document.weeks) });
}

/** Sets the starting state, by its id in the model. */
export function setStart(document: BlowbackDocument, start: string): BlowbackDocument {
  return change(document, { start });
}

/** Changes what is shown. Not an edit that a user would undo. */
export function setView(document: BlowbackDocument, view: Partial<ViewSettings>): BlowbackDocument {
  return { ...document, view: { ...document.view, ...view } };
}

/** Puts in the results at save time, those that are numbers and belong to a scenario. */
export function setSummary(
  document: BlowbackDocument,
  summary: readonly SavedSummary[],
): BlowbackDocument {
  const known = summary.filter(
    ({ scenario, central }) =>
      isStorable(central) && document.scenarios.some(({ id }) => id === scenario),
  );
  return { ...document, summary: known.slice(0, limits.summary) };
}

function change(document: BlowbackDocument, fields: Partial<BlowbackDocument>): BlowbackDocument {
  const differs = Object.entries(fields).some(
    ([key, value]) => document[key as keyof BlowbackDocument] !== value,
  );
  return differs ? { ...document, ...fields } : document;
}
