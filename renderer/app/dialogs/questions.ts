/** The dialogs that the app can show, as data: one at a time, in the order in which they were asked. */
import { createStore } from 'zustand/vanilla';
import type { HelpTopic } from '../help/help-pages';
import type { Choice } from '../palette/entries';
import type { CloseChoice, Draft } from '../../platform/index';

/** Each kind of dialog: what it shows, and what it answers. */
export interface Questions {
  readonly unsaved: { readonly shows: { readonly title: string }; readonly answers: CloseChoice };
  readonly conflict: {
    readonly shows: {
      readonly name: string;
      /** What mine changes in theirs, in words; undefined if theirs cannot be read. */
      readonly changes: readonly string[] | undefined;
    };
    readonly answers: 'mine' | 'theirs' | 'save-as' | 'cancel';
  };
  /** A file that is not accepted: its faults as sentences. */
  readonly refusal: {
    readonly shows: { readonly name: string; readonly sentences: readonly string[] };
    readonly answers: undefined;
  };
  /** A file operation that failed. */
  readonly problem: {
    readonly shows: {
      readonly during: 'open' | 'save' | 'export';
      readonly sentence: string;
      /** Whether saving elsewhere would help. */
      readonly offersSaveAs: boolean;
    };
    readonly answers: 'save-as' | 'close';
  };
  readonly recovery: {
    readonly shows: { readonly drafts: readonly OfferedDraft[] };
    readonly answers:
      | { readonly kind: 'open'; readonly draft: Draft }
      | { readonly kind: 'discard'; readonly draft: Draft }
      | { readonly kind: 'later' };
  };
  /** A lesson is opened: to teach it, or as one of the class. */
  readonly lesson: {
    readonly shows: { readonly title: string };
    readonly answers: 'teach' | 'take-part' | 'cancel';
  };
  /** Sets of assumptions of another file: the ids of those that are wanted. */
  readonly sets: {
    readonly shows: {
      readonly name: string;
      /** Versions of the model, if the file's is not this one. */
      readonly versions: { readonly was: string; readonly now: string } | undefined;
      readonly sets: readonly SetOnOffer[];
    };
    readonly answers: readonly string[] | undefined;
  };
  readonly settings: {
    readonly shows: undefined;
    readonly answers: undefined;
  };
  readonly glossary: {
    readonly shows: {
      /** Id of the term that was asked for; undefined for all. */
      readonly term: string | undefined;
    };
    readonly answers: undefined;
  };
  /** The guides. */
  readonly guide: { readonly shows: { readonly topic: HelpTopic }; readonly answers: undefined };
  readonly palette: { readonly shows: undefined; readonly answers: Choice | undefined };
  readonly about: { readonly shows: undefined; readonly answers: undefined };
}

/** A set of assumptions that may be taken over. */
export interface SetOnOffer {
  readonly id: string;
  readonly title: string;
  /** How many rules and numbers it changes. */
  readonly rules: number;
  readonly numbers: number;
  /** Why it cannot be taken over, as sentences; empty if it can. */
  readonly faults: readonly string[];
}

export interface OfferedDraft {
  readonly draft: Draft;
  /** Title of its document, or `undefined` if it cannot be read. */
  readonly title: string | undefined;
  /** What it changes in its file, or was done last, in words. */
  readonly changes: readonly string[];
}

export type QuestionKind = keyof Questions;

/** A dialog on screen or waiting for its turn. */
export type Question = {
  readonly [Kind in QuestionKind]: {
    readonly kind: Kind;
    readonly number: number;
    readonly shows: Questions[Kind]['shows'];
    answer(answer: Questions[Kind]['answers']): void;
  };
}[QuestionKind];

export interface Dialogs {
  /** Shows a dialog; resolves with what the user chose. */
  ask<Kind extends QuestionKind>(
    kind: Kind,
    shows: Questions[Kind]['shows'],
  ): Promise<Questions[Kind]['answers']>;
  readonly store: ReturnType<typeof createQuestionStore>;
}

function createQuestionStore() {
  return createStore<{ readonly questions: readonly Question[] }>()(() => ({ questions: [] }));
}

export function createDialogs(): Dialogs {
  const store = createQuestionStore();
  let number = 0;
  return {
    store,
    ask<Kind extends QuestionKind>(kind: Kind, shows: Questions[Kind]['shows']) {
      return new Promise<Questions[Kind]['answers']>((resolve) => {
        number += 1;
        const own = number;
        const question = {
          kind,
          number: own,
          shows,
          answer(answer: Questions[Kind]['answers']) {
            store.setState(({ questions }) => ({
              questions: questions.filter((other) => other.number !== own),
            }));
            resolve(answer);
          },
        } as Question; // kind, shows and answer belong together by the signature of `ask`
        store.setState(({ questions }) => ({ questions: [...questions, question] }));
      });
    },
  };
}
