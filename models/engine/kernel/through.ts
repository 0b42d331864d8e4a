/**
 * Many weeks at once: the week's code, the report's and the writing down of what it says, again and again. Where
 * an organisation may split or end, it stops half way, and goes on when somebody has seen to that.
 */
import { LONGEST } from '../check-setting';
import type { Through } from '../driver';
import type { Machine, Reading } from '../machine';
import type { Column } from '../program/column';
import type { Context } from './context';
import { DOUBLE, type Layout } from './layout';
import { straightCode, type StraightLoop } from './straight';
import { f64x2, i32, I32, leave, local, repeat, V128, v128, when, type Code } from './wasm/code';
import { action, makeLocals, type Locals, type WasmFunction } from './wasm/module';
import type { WasmMemory } from './wasm/web-assembly';

/** Where the numbers of every reading go: reading by reading, lane by lane, one number per week. */
export interface Outputs {
  readonly at: number;
  /** Where the code finds the week after the last. */
  readonly until: number;
  /** Where it says that it has stopped half way through a week. */
  readonly stopped: number;
  readonly readings: readonly Reading[];
}

/** Memory that the outputs may take, in bytes; models with more to tell go week by week. */
const BUDGET = 8e6;

/** Whether no rule is about events and no ledger is kept: then every week is what its code does, and nothing else. */
export function isUneventful({ parts, keepsLedger }: Machine): boolean {
  return !keepsLedger && parts.every(({ occurrences }) => occurrences === undefined);
}

/** Places for the outputs of a machine; undefined where they take too much, or where a ledger looks at every week. */
export function outputsOf(machine: Machine, layout: Layout): Outputs | undefined {
  const { readings } = machine.report;
  const bytes = readings.length * machine.lanes * LONGEST * DOUBLE;
  if (bytes > BUDGET || machine.keepsLedger) return undefined;
  const [until, stopped] = [layout.reserve(4), layout.reserve(4)];
  return { at: layout.reserve(bytes), until, stopped, readings };
}

/** What is to be done in every week. */
export interface Weekly {
  /** Code of a week and of the report. */
  readonly week: Code;
  readonly report: Code;
  /** The only loop of both, where there is but one, and it is short and written out. */
  readonly alone?: StraightLoop;
}

/** The function that goes through the weeks. A short loop that is alone is part of it: its call took a tenth of the time. */
export function throughFunction(
  machine: Machine,
  context: Context,
  outputs: Outputs,
  { week: ofWeek, report, alone }: Weekly,
): WasmFunction {
  const locals = makeLocals();
  const own = alone && straightCode(alone, context, locals, true);
  const [week, to] = locals.several(2, I32);
  const none = i32.of(0);
  const stop = [i32.store(none, outputs.stopped, i32.of(1)), leave];
  const pass = [
    i32.store(none, context.places.week, local.get(week)),
    own?.code ?? ofWeek,
    context.twins.turn,
    whereActs(machine, context, locals, stop),
    i32.store(none, context.places.touched, none),
  ];
  const code = [
    local.set(week, i32.load(none, context.places.week)),
    local.set(to, i32.mul(local.get(week), i32.of(DOUBLE))),
    own?.enter ?? [],
    repeat(
      [
        when(i32.load(none, outputs.stopped), i32.store(none, outputs.stopped, none), pass),
        report,
        writes(machine, context, outputs, to),
        local.set(to, i32.add(local.get(to), i32.of(DOUBLE))),
      ],
      i32.ltS(local.tee(week, i32.add(local.get(week), i32.of(1))), i32.load(none, outputs.until)),
    ),
    context.twins.comeHome,
  ];
  return action(code, locals, 'through');
}

/** Writes down what every reading says, from a local that holds the week's place. */
function writes({ lanes }: Machine, context: Context, outputs: Outputs, to: number): Code {
  return outputs.readings.flatMap(({ column, cell }, at) =>
    Array.from({ length: lanes / 2 }, (_, pair): Code => {
      const from = context.addressOf(column) + (cell * lanes + 2 * pair) * DOUBLE;
      const first = outputs.at + (at * lanes + 2 * pair) * LONGEST * DOUBLE;
      const both = f64x2.load(context.twins.baseOf(column) ?? i32.of(0), from);
      return [
        f64x2.storeLane(local.get(to), first, both, 0),
        f64x2.storeLane(local.get(to), first + LONGEST * DOUBLE, both, 1),
      ];
    }),
  );
}

/** Does `then` where any rule that splits or ends organisations has happened. */
function whereActs({ parts, lanes }: Machine, context: Context, locals: Locals, then: Code): Code {
  const columns = parts.flatMap(({ rule, occurrences }): readonly Column[] =>
    occurrences === undefined || (rule.event?.acts ?? []).length === 0 ? [] : [occurrences],
  );
  const at = locals.add(I32);
  const all = locals.add(V128);
  return columns.map((column) => [
    local.set(at, i32.of(0)),
    local.set(all, f64x2.of(0)),
    repeat(
      local.set(all, v128.or(local.get(all), f64x2.load(local.get(at), context.addressOf(column)))),
      i32.ltS(
        local.tee(at, i32.add(local.get(at), i32.of(2 * DOUBLE))),
        i32.of(column.domain.cells * lanes * DOUBLE),
      ),
    ),
    when(v128.any(local.get(all)), then),
  ]);
}

/** Goes through weeks by that function; `enter` brings the machine's week and slots to where it reads them. */
export function throughBy(
  { lanes, moment }: Machine,
  { buffer }: WasmMemory,
  context: Context,
  outputs: Outputs,
  run: { readonly enter: () => void; readonly through: () => void },
): Through {
  const words = new Int32Array(buffer);
  const numbers = new Float64Array(buffer, outputs.at);
  const places = new Map(outputs.readings.map((reading, at) => [reading, at * lanes]));
  /** The views that were asked for last, by place, and how many weeks they show. */
  let views: Float64Array[] = [];
  let shown = 0;
  return {
    go({ from, to }, act) {
      moment.week = from;
      words[outputs.until / 4] = to;
      run.enter();
      run.through();
      while (words[outputs.stopped / 4] !== 0) {
        moment.week = words[context.places.week / 4];
        act();
        run.enter();
        run.through();
      }
      moment.week = to - 1;
    },
    numbers(reading, lane, weeks) {
      if (weeks !== shown) views = [];
      shown = weeks;
      const place = (places.get(reading) ?? 0) + lane;
      return (views[place] ??= numbers.subarray(place * LONGEST, place * LONGEST + weeks));
    },
  };
}
