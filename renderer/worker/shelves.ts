/** The keeper's memory: raw runs by shelf, and what they say together. */
import {
  pairedDifference,
  planMonths,
  quantileBands,
  seriesOf,
  slicesByMonth,
  type Bands,
  type EnsembleSlice,
  type Model,
  type PairedDifference,
} from '../../models/index';
import { runningTotals } from './running-totals';
import type { SummariseTask, Summary } from './task';

export interface Shelves {
  keep(shelf: string, slice: EnsembleSlice): void;
  summarise(task: SummariseTask): Summary;
  forget(shelves: readonly string[]): void;
}

export function createShelves(model: Model): Shelves {
  const shelves = new Map<string, EnsembleSlice[]>();
  const how = new Map(seriesOf(model).map(({ id, monthly }) => [id, monthly]));

  return {
    keep(shelf, slice) {
      const slices = shelves.get(shelf);
      if (slices === undefined) shelves.set(shelf, [slice]);
      else slices.push(slice);
    },

    summarise({ shelf, against, series, summed, at, monthly, start }) {
      const own = shelves.get(shelf) ?? [];
      const other = against === undefined ? [] : (shelves.get(against) ?? []);
      const date = model.starts.find(({ id }) => id === start)?.date;
      const bands: Record<string, Bands> = {};
      const months: Record<string, Bands> = {};
      const totals: Record<string, Bands> = {};
      const differences: Record<string, PairedDifference> = {};
      const totalDifferences: Record<string, PairedDifference> = {};
      for (const id of recorded(own, series)) bands[id] = quantileBands(own, id);
      const last = at === undefined ? Infinity : Math.max(...at);
      for (const id of recorded(own, summed)) {
        const running = (slices: readonly EnsembleSlice[]) =>
          runningTotals(slices, id, how.get(id) ?? 'mean', last);
        const runningOwn = running(own);
        totals[id] = quantileBands(runningOwn, id, at);
        if (recorded(other, [id]).length === 0) continue;
        differences[id] = pairedDifference(other, own, id, at);
        totalDifferences[id] = pairedDifference(running(other), runningOwn, id, at);
      }
      if (date !== undefined) {
        const layout = planMonths(date, own[0]?.weeks ?? 0);
        for (const id of recorded(own, monthly)) {
          const byMonth = slicesByMonth(own, layout, { [id]: how.get(id) ?? 'mean' });
          months[id] = quantileBands(byMonth, id);
        }
      }
      const runs = own.reduce((sum, slice) => sum + slice.runs, 0);
      return { runs, bands, monthly: months, totals, differences, totalDifferences };
    },

    forget(names) {
      for (const name of names) shelves.delete(name);
    },
  };
}

/** The series that every one of the slices holds; none where there are no slices. */
function recorded(slices: readonly EnsembleSlice[], series: readonly string[]): readonly string[] {
  if (slices.length === 0) return [];
  return series.filter((id) => slices.every((slice) => slice.series[id] !== undefined));
}
