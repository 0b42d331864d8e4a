/** Faults are data: they name the element and say what is allowed; exceptions are for our own bugs. */

/** A fault in a model or a setting: names the element; never thrown. */
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
  /** Where: `rule retaliation-to-handover`, `levers.troops.SIN[0].value`. */
  readonly where: string;
  /** One clear sentence: what is wrong and what is allowed. */
  readonly says: string;
}

export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Failure[] };
