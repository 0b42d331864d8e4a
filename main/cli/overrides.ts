/** What the options change in a scenario: read once, with every name known; then laid over any setting. */
import {
  leverIds,
  LARGEST_SEED,
  LONGEST,
  type LeverChange,
  type ScheduledEvent,
  type Setting,
  type Theory,
} from '../../models/index';
import type { CommandLine } from './command-line';
import { readEvent } from './event-option';
import { readLever } from './lever-option';
import { all, fine, wrong, type Checked, type Session } from './session';
import { unknownName } from './unknown';
import { wholeNumber } from './whole-number';

/** Changes from the command line; what is undefined stays as the scenario has it. */
export interface Overrides {
  readonly seed: number | undefined;
  readonly weeks: number | undefined;
  /** Id of a starting state. */
  readonly start: string | undefined;
  /** Lever id (`troops.SIN`) → changes by rising week, one for each week. */
  readonly levers: ReadonlyMap<string, readonly LeverChange[]>;
  readonly events: readonly ScheduledEvent[];
  /** A rival theory, which takes the place of the scenario's own assumptions. */
  readonly theory: Theory | undefined;
  /** Ids of rules to switch off. */
  readonly off: readonly string[];
}

/** Reads --seed, --weeks, --start, --set, --event and --no-rule; all complaints at once. */
export function readOverrides({ given }: CommandLine, session: Session): Checked<Overrides> {
  const one = (name: 'seed' | 'weeks' | 'start') => given.get(name)?.[0];
  const { translate } = session;
  const seed = optional(one('seed'), (text) =>
    wholeNumber(translate, '--seed', text, 0, LARGEST_SEED),
  );
  const weeks = optional(one('weeks'), (text) =>
    wholeNumber(translate, '--weeks', text, 1, LONGEST),
  );
  const start = optional(one('start'), (text) => readStart(text, session));
  const known = leverIds(session.model);
  const sets = all((given.get('set') ?? []).map((text) => readLever(text, known, session)));
  const events = all(
    (given.get('event') ?? []).map((text, at) =>
      readEvent(text, `command-line-${at + 1}`, session),
    ),
  );
  const off = all((given.get('no-rule') ?? []).map((text) => readRule(text, session)));
  const theory = optional(given.get('theory')?.[0], (text) => readTheory(text, session));
  const faults = [seed, weeks, start, sets, events, off, theory].flatMap((part) =>
    part.ok ? [] : part.faults,
  );
  if (!seed.ok || !weeks.ok || !start.ok || !sets.ok || !events.ok || !off.ok || !theory.ok)
    return wrong(...faults);
  return fine({
    seed: seed.value,
    weeks: weeks.value,
    start: start.value,
    levers: byLever(sets.value.flat()),
    events: events.value,
    off: off.value,
    theory: theory.value,
  });
}

/**
 * A setting with the overrides laid over it. A lever that is set from a week on stands so to the end: later
 * changes of the scenario itself go, earlier ones stay. The horizon is the setting's own.
 */
export function override(setting: Setting, overrides: Overrides): Setting {
  const levers = Object.fromEntries(
    [...overrides.levers].map(([lever, changes]) => {
      const from = changes[0]?.week ?? LONGEST;
      const before = (setting.levers[lever] ?? []).filter((change) => change.week < from);
      return [lever, [...before, ...changes]];
    }),
  );
  const assumptions = overrides.theory?.set ?? setting.assumptions;
  return {
    ...setting,
    seed: overrides.seed ?? setting.seed,
    start: overrides.start ?? setting.start,
    levers: { ...setting.levers, ...levers },
    events: [...setting.events, ...overrides.events],
    assumptions: {
      ...assumptions,
      strengths: {
        ...assumptions.strengths,
        ...Object.fromEntries(overrides.off.map((rule) => [rule, 0])),
      },
    },
  };
}

function optional<Value>(
  text: string | undefined,
  read: (text: string) => Checked<Value>,
): Checked<Value | undefined> {
  return text === undefined ? fine(undefined) : read(text);
}

function readStart(text: string, { model, translate }: Session): Checked<string> {
  const found = model.starts.find((start) => start.date === text || start.id === text);
  if (found !== undefined) return fine(found.id);
  const sentence = translate('headless.error.unknownStart', { given: text });
  const allowed = model.starts.map((start) => start.date).join(', ');
  return wrong(`${sentence} ${translate('headless.error.allowed', { allowed })}`);
}

function readTheory(text: string, { grounds, translate }: Session): Checked<Theory> {
  const found = grounds.theories.find(({ id }) => id === text);
  if (found !== undefined) return fine(found);
  const known = grounds.theories.map(({ id }) => id);
  const values = { given: text, name: text };
  return wrong(unknownName(translate, 'evidence.theory.unknown', values, known));
}

function readRule(text: string, { model, translate }: Session): Checked<string> {
  const known = model.rules.map((rule) => rule.id);
  if (known.includes(text)) return fine(text);
  const values = { given: text, name: text };
  return wrong(unknownName(translate, 'headless.error.unknownRule', values, known, 'rules'));
}

function byLever(
  sets: readonly { readonly lever: string; readonly change: LeverChange }[],
): ReadonlyMap<string, readonly LeverChange[]> {
  const levers = new Map<string, Map<number, LeverChange>>();
  for (const { lever, change } of sets) {
    const weeks = levers.get(lever) ?? new Map<number, LeverChange>();
    levers.set(lever, weeks.set(change.week, change));
  }
  return new Map(
    [...levers].map(([lever, weeks]) => [
      lever,
      [...weeks.values()].sort((a, b) => a.week - b.week),
    ]),
  );
}
