/** The numbers that can be doubted: every parameter of a rule that is on, with the range that evidence allows. */
import type { Setting } from '../../engine/setting';
import type { Model } from '../../rules/model';

/** A parameter as the search for doubts sees it. */
export interface Doubt {
  /** `rule-id.parameter-id`. */
  readonly id: string;
  readonly rule: string;
  /** What the number means, as a phrase. */
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  /** Where it stands now: the value that the setting holds it at, else the central one. */
  readonly now: number;
  readonly high: number;
}

/** The parameters with a range, of rules that any of the settings has on, in the order of the model. */
export function doubtsOf(model: Model, settings: readonly Setting[]): readonly Doubt[] {
  const [first] = settings;
  return model.rules
    .filter(({ id }) => settings.some(({ assumptions }) => assumptions.strengths[id] !== 0))
    .flatMap((rule) =>
      rule.parameters
        .filter(({ low, high }) => low < high)
        .map(({ id, label, unit, low, central, high }) => {
          const name = `${rule.id}.${id}`;
          const now = first.assumptions.parameters[name] ?? central;
          return { id: name, rule: rule.id, label, unit, low, now, high };
        }),
    );
}

/** A setting with parameters held at values. */
export function withHeld(setting: Setting, values: Readonly<Record<string, number>>): Setting {
  const { assumptions } = setting;
  return {
    ...setting,
    assumptions: { ...assumptions, parameters: { ...assumptions.parameters, ...values } },
  };
}
