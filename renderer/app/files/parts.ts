/** What file actions work with; the app gives the real things, tests give their own. */
import type { Language, Model, Translate } from '../../../models/index';
import type { desk } from '../../platform/index';
import type { Describe, DocumentStore, ResultsStore, ViewStore } from '../../store/index';
import type { Dialogs } from '../dialogs/questions';

export interface FileParts {
  readonly desk: typeof desk;
  readonly model: Model;
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly results: ResultsStore;
  readonly dialogs: Dialogs;
  readonly translate: Translate;
  /** Puts the label of an edit into words. */
  readonly describe: Describe;
  /** Language of the window at this moment. */
  readonly language: () => Language;
  /** A passing word of success. */
  readonly tell: (sentence: string) => void;
}
