/** Many weeks at once, for machines in which nothing happens that the week's code does not do itself. */
import { LONGEST } from '../check-setting';
import type { Machine, Reading } from '../machine';
import type { Context } from './context';
import type { Layout } from './layout';
import { DOUBLE } from './layout';
import { call, f64x2, i32, I32, local, repeat, type Code } from './wasm/code';
import { action, makeLocals, type WasmFunction } from './wasm/module';
import type { WasmMemory } from './wasm/web-assembly';

/** Where the numbers of every reading go: reading by reading, lane by lane, one number per week. */
export interface Outputs {
  readonly at: number;
  /** Where the code finds how many weeks to go. */
  readonly weeks: number;
  readonly readings: readonly Reading[];
}

/** Memory that the outputs may take, in bytes; models with more to tell go week by week. */
const BUDGET = 8e6;

/** Whether no rule is about events and no ledger is kept: then every week is what its code does, and nothing else. */
export function isUneventful({ parts, keepsLedger }: Machine): boolean {
  return !keepsLedger && parts.every(({ occurrences }) => occurrences === undefined);
}

/** Places for the outputs of a machine that can go through many weeks; undefined for all others. */
export function outputsOf(machine: Machine, layout: Layout): Outputs | undefined {
  const { readings } = machine.report;
  const bytes = readings.length * machine.lanes * LONGEST * DOUBLE;
  if (bytes > BUDGET || !isUneventful(machine)) return undefined;
  return { at: layout.reserve(bytes), weeks: layout.reserve(4), readings };
}

/** The function that goes through the weeks, given the numbers of the functions of a week and of the report. */
export function throughFunction(
  { lanes }: Machine,
  context: Context,
  outputs: Outputs,
  functions: { readonly week: number; readonly report: number },
): WasmFunction {
  const locals = makeLocals();
  const [week, end, to] = locals.several(3, I32);
  const writes = outputs.readings.flatMap(({ column, cell }, at) =>
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
  const code = [
    local.set(end, i32.load(i32.of(0), outputs.weeks)),
    repeat(
      [
        i32.store(i32.of(0), context.places.week, local.get(week)),
        call(functions.week),
        context.twins.turn,
        call(functions.report),
        writes,
        local.set(to, i32.add(local.get(to), i32.of(DOUBLE))),
      ],
      i32.ltS(local.tee(week, i32.add(local.get(week), i32.of(1))), local.get(end)),
    ),
    context.twins.comeHome,
  ];
  return action(code, locals, 'through');
}

/** Goes through weeks by that function. */
export function throughBy(
  { lanes }: Machine,
  { buffer }: WasmMemory,
  outputs: Outputs,
  run: () => void,
): (weeks: number) => (reading: Reading, lane: number) => Float64Array {
  const words = new Int32Array(buffer);
  const numbers = new Float64Array(buffer, outputs.at);
  const places = new Map(outputs.readings.map((reading, at) => [reading, at * lanes * LONGEST]));
  return (weeks) => {
    words[outputs.weeks / 4] = weeks;
    run();
    return (reading, lane) => {
      const at = (places.get(reading) ?? 0) + lane * LONGEST;
      return numbers.subarray(at, at + weeks);
    };
  };
}
