/** Compiles the outcomes into operations to be run after each week. */
import type { Model } from '../../rules/model';
import type { Reading, Report, Workshop } from '../machine';
import { seriesOf } from '../series';
import { compileExpression } from './compile-expression';
import type { Op } from './op';

/** The report of every series of a model. Outcomes read the state after the week; they know no parameters and no events. */
export function compileReport(shop: Workshop, model: Model): Report {
  const ops: Op[] = [];
  // What the rules read is the state before the week: nothing of it may be used again here.
  const own: Workshop = { ...shop, weekly: ops, known: new Map(), widened: new Map() };
  const readings = seriesOf(model).map((info): Reading => {
    const outcome = model.outcomes.find((one) => one.id === info.source);
    if (outcome === undefined) throw new Error(`engine: no outcome ${info.source}`);
    const { over } = outcome;
    const domain = shop.space.domainOf(over === undefined ? [] : [over]);
    const home = { id: `outcome ${outcome.id}`, domain };
    const { column } = compileExpression(own, home, outcome.value);
    return {
      id: info.id,
      column,
      cell: over === undefined ? 0 : shop.space.cellOf(over, info.cell),
    };
  });
  return { ops, readings };
}
