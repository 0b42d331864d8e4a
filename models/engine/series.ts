/** The series that a model reports: its outcomes, once for the nation or once per named cell. */
import type { Model, Outcome } from '../rules/model';
import type { Column } from './column';
import { compileExpression } from './compile-expression';
import type { Machine, Step, Workshop } from './machine';

export interface SeriesInfo {
  /** `homicides`, `homicides.SIN`, `exposure.federal`. */
  readonly id: string;
  /** Id of the outcome that it is, or is a part of. */
  readonly outcome: string;
  /** Id of the outcome in the model that defines it. */
  readonly source: string;
  /** Id of the cell, or '' for the nation. */
  readonly cell: string;
  readonly label: string;
  readonly unit: string;
  readonly monthly: 'sum' | 'mean';
  readonly decimals: number;
  readonly better?: 'lower' | 'higher';
  readonly group: string;
}

const known = new WeakMap<Model, readonly SeriesInfo[]>();

/** Every series of a model, in its order. */
export function seriesOf(model: Model): readonly SeriesInfo[] {
  const found = known.get(model);
  if (found !== undefined) return found;
  const all = model.outcomes.flatMap((outcome) => seriesOfOutcome(model, outcome));
  known.set(model, all);
  return all;
}

function seriesOfOutcome(model: Model, outcome: Outcome): readonly SeriesInfo[] {
  const { id, label, unit, monthly, decimals, better, group } = outcome;
  const name = outcome.partsOf ?? id;
  const shared = { source: id, outcome: name, unit, monthly, decimals, better, group };
  if (outcome.over === undefined) return [{ id: name, cell: '', label, ...shared }];
  const index = model.indices.find((one) => one.id === outcome.over);
  return (index?.cells ?? []).map((cell) => ({
    id: `${name}.${cell.id}`,
    cell: cell.id,
    label: `${label}: ${cell.label}`,
    ...shared,
  }));
}

/** Where a series is read after each week. */
export interface Reading {
  readonly id: string;
  readonly column: Column;
  readonly cell: number;
}

export interface Report {
  readonly steps: readonly Step[];
  readonly readings: readonly Reading[];
}

const reports = new WeakMap<Machine, Map<string, Report>>();

/** The report of a machine for the wanted series (all when undefined); compiled once. */
export function reportOf(machine: Machine, wanted: readonly string[] | undefined): Report {
  const ofMachine = reports.get(machine) ?? new Map<string, Report>();
  reports.set(machine, ofMachine);
  const key = wanted === undefined ? 'all' : `only ${wanted.join(' ')}`;
  const found = ofMachine.get(key);
  if (found !== undefined) return found;
  const report = compileReport(machine, wanted);
  const oldest = ofMachine.keys().next().value;
  if (ofMachine.size >= KEPT && oldest !== undefined) ofMachine.delete(oldest);
  ofMachine.set(key, report);
  return report;
}

/** Reports kept per machine; a screen asks for a few sets of series. */
const KEPT = 8;

/** Compiles the outcomes behind the wanted series into steps to run after each week. */
function compileReport(machine: Machine, wanted: readonly string[] | undefined): Report {
  const { model, space } = machine;
  const ids = wanted === undefined ? undefined : new Set(wanted);
  const infos = seriesOf(model).filter((info) => ids === undefined || ids.has(info.id));
  const steps: Step[] = [];
  const shop: Workshop = {
    ...machine,
    once: [],
    weekly: steps,
    known: new Map(),
    widened: new Map(),
  };
  const readings = infos.map((info): Reading => {
    const outcome = model.outcomes.find((one) => one.id === info.source);
    if (outcome === undefined) throw new Error(`engine: no outcome ${info.source}`);
    const domain = space.domainOf(outcome.over === undefined ? [] : [outcome.over]);
    // Outcomes read the state after the week; they know no parameters and no events.
    const { column } = compileExpression(
      shop,
      { id: `outcome ${outcome.id}`, domain },
      outcome.value,
    );
    return {
      id: info.id,
      column,
      cell: outcome.over === undefined ? 0 : space.cellOf(outcome.over, info.cell),
    };
  });
  for (const step of shop.once) step();
  return { steps, readings };
}
