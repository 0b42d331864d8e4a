/** Turns one rule into steps: draw its events, work out its amounts, add them to their quantities. */
import type { Expression } from '../rules/expression';
import type { Flow, Rule, Timing } from '../rules/rule';
import { addStep } from './add-step';
import { makeColumn, maskOf, type Column } from './column';
import { compileExpression, widen } from './compile-expression';
import { projection } from './domain';
import { drawStep } from './draw-events';
import { limitStep } from './limit-step';
import type { Contribution, Home, RulePart, Step, Workshop } from './machine';

/** Where a rule's amounts go: the tallies themselves, and this week's changes of the stocks. */
export type Targets = ReadonlyMap<string, Column>;

/** Compiles a rule into the workshop's weekly steps. */
export function compileRule(
  shop: Workshop,
  rule: Rule,
  targets: Targets,
  keepsLedger: boolean,
): RulePart {
  const domain = shop.space.domainOf(rule.over);
  const isEvent = rule.event !== undefined;
  const occurrences = isEvent ? makeColumn(shop.frame, domain) : undefined;
  const accumulated = isEvent ? makeColumn(shop.frame, domain) : undefined;
  const home: Home = { id: rule.id, domain, occurrences };
  const contributions: Contribution[] =
    keepsLedger && rule.event?.acts !== undefined ? actRecords(shop) : [];
  const part: RulePart = {
    rule,
    domain,
    strength: 1,
    occurrences,
    accumulated,
    share: shareOf(shop, home, rule),
    contributions,
  };
  if (rule.event !== undefined) {
    shop.weekly.push(timingStep(shop, home, part, rule.event.timing, targets));
    const limit = limitStep(shop, part, targets);
    if (limit !== undefined) shop.weekly.push(limit);
  }
  for (const flow of rule.flows) {
    shop.weekly.push(
      flowStep(shop, home, part, flow, targets, keepsLedger ? contributions : undefined),
    );
  }
  return part;
}

/** Splits and endings change every stock that organisations have; each gets its place in the ledger. */
function actRecords(shop: Workshop): Contribution[] {
  return [...shop.quantities]
    .filter(([, column]) => column.domain.perSlot > 0)
    .map(([quantity, column]) => ({ quantity, amount: new Float64Array(column.data.length) }));
}

function shareOf(shop: Workshop, home: Home, rule: Rule): Column | undefined {
  const split = rule.event?.acts?.find((act) => act.kind === 'split');
  if (split === undefined) return undefined;
  return widen(shop, compileExpression(shop, home, split.share), home.domain).column;
}

/** The step that fills `occurrences`. */
function timingStep(
  shop: Workshop,
  home: Home,
  part: RulePart,
  timing: Timing,
  targets: Targets,
): Step {
  const wide = (expression: Parameters<typeof compileExpression>[2]): Column =>
    widen(shop, compileExpression(shop, home, expression), home.domain).column;
  const hazard = timing.kind === 'planned' ? wide(timing.count) : wide(timing.hazard);
  const size = timing.kind === 'cohort' ? wide(timing.of) : undefined;
  const left = timing.kind === 'cohort' ? leftThisWeek(shop, home, timing.of, targets) : undefined;
  const existence = shop.quantities.get('existence');
  return drawStep(shop.frame, shop.moment, part, timing.kind, hazard, { size, left }, existence);
}

/** This week's change so far of the stock that a cohort is: who has left it already cannot leave it again. */
function leftThisWeek(
  shop: Workshop,
  home: Home,
  of: Expression,
  targets: Targets,
): Column | undefined {
  if (of.kind !== 'quantity' || of.at !== undefined) return undefined;
  const stock = shop.quantities.get(of.id);
  const change = targets.get(of.id);
  return stock === change || change?.domain !== home.domain ? undefined : change;
}

/** The step that adds a flow's amount to its target, cell by cell of the rule. */
function flowStep(
  shop: Workshop,
  home: Home,
  part: RulePart,
  flow: Flow,
  targets: Targets,
  ledger: Contribution[] | undefined,
): Step {
  const { frame, space } = shop;
  const target = targets.get(flow.into);
  if (target === undefined)
    throw new Error(`engine: ${home.id} flows into the unknown ${flow.into}`);
  const narrow = compileExpression(shop, home, flow.amount);
  const amount =
    narrow.column.domain.cells === 1 ? narrow.column : widen(shop, narrow, home.domain).column;
  const { at } = flow;
  const map = projection(home.domain, target.domain, (index) =>
    at !== undefined && index in at ? space.cellOf(index, at[index]) : undefined,
  );
  const record = ledger === undefined ? undefined : recordFor(ledger, flow.into, target);
  // An event's strength already scales how often it happens.
  const isEvent = part.rule.event !== undefined;
  const mask = maskOf(frame, amount, home.domain);
  return addStep({
    frame,
    domain: home.domain,
    map,
    amount: amount.data,
    mask,
    target: target.data,
    record,
    strength: () => (isEvent ? 1 : part.strength),
  });
}

function recordFor(ledger: Contribution[], quantity: string, target: Column): Float64Array {
  const found = ledger.find((entry) => entry.quantity === quantity);
  if (found !== undefined) return found.amount;
  const amount = new Float64Array(target.data.length);
  ledger.push({ quantity, amount });
  return amount;
}
