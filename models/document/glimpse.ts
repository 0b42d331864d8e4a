/** What can be shown of a file from a newer major version: its texts, and nothing that would have to be understood. */
import { limits } from './limits';
import { isFields, type Fields } from './paths';

/** Texts that stand where this version would put them, cut to its limits; what is not text is left out. */
export interface Glimpse {
  /** '' where there is none that can be read; so for all texts here. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly question: string;
  readonly hypothesis: string;
  readonly notes: string;
  /** At most as many as a document may have, in the order of the file. */
  readonly scenarios: readonly { readonly title: string; readonly description: string }[];
}

/** Reads the texts of a file whose format is not known. Never throws. */
export function glimpseOf(file: Fields): Glimpse {
  return {
    title: textOf(file['title'], limits.title),
    authors: listOf(file['authors'], limits.authors)
      .map((author) => textOf(author, limits.title))
      .filter((author) => author !== ''),
    question: textOf(file['question'], limits.text),
    hypothesis: textOf(file['hypothesis'], limits.text),
    notes: textOf(file['notes'], limits.text),
    scenarios: listOf(file['scenarios'], limits.scenarios)
      .filter(isFields)
      .map((scenario) => ({
        title: textOf(scenario['title'], limits.title),
        description: textOf(scenario['description'], limits.description),
      })),
  };
}

function textOf(value: unknown, max: number): string {
  return typeof value === 'string' ? value.slice(0, max) : '';
}

function listOf(value: unknown, max: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, max) : [];
}
