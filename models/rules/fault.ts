/** Faults are data: they name the element and say what is allowed; exceptions are for our own bugs. */
import type { fault as words } from '../text/en/fault';

/** A part of a model that a fault can lie in. */
export type FaultElement = keyof typeof words.element;

/** Key of a fault's sentence in the catalogs. */
export type FaultKey = keyof typeof words.says;

/** What fills the blanks of the sentence but for its place. */
export interface FaultValues {
  /** The kind of thing that a name should have been of. */
  readonly word?: keyof typeof words.word;
  /** The kind of expression that something is wrong in. */
  readonly part?: keyof typeof words.part;
  readonly [blank: string]: string | number | undefined;
}

/** A fault in a model or a setting: names the element; never thrown. `faultInWords` makes its sentence. */
export interface Fault {
  /** What kind of fault, for programs. */
  readonly kind:
    | 'unknown-name'
    | 'duplicate-name'
    | 'out-of-range'
    | 'wrong-unit'
    | 'wrong-index'
    | 'cycle'
    | 'not-explainable';
  /** The kind of part that `where` names; absent, `where` is a place in a setting. */
  readonly element?: FaultElement;
  /** Where: the id of a part of the model, or `levers.troops.SIN[0].value`. */
  readonly where: string;
  readonly key: FaultKey;
  readonly values: FaultValues;
}

/** A value, or all that is wrong with it. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Failure[] };
