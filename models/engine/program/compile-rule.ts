/** Turns one rule into operations: draw its events, work out its amounts, add them to their quantities. */
import type { Expression } from '../../rules/expression';
import type { Flow, Rule, Timing } from '../../rules/rule';
import type { Home, Workshop } from '../machine';
import type { Contribution, RulePart } from './part';
import { makeColumn, type Column } from './column';
import { compileExpression } from './compile-expression';
import { fit, widen } from './emit';
import { limitsOf } from './limits';
import type { EventRulePart } from './op';

/** Where a rule's amounts go: the tallies themselves, and this week's changes of the stocks. */
export type Targets = ReadonlyMap<string, Column>;

/** Compiles a rule into the workshop's weekly operations. */
export function compileRule(
  shop: Workshop,
  rule: Rule,
  targets: Targets,
  how: { readonly keepsLedger: boolean; readonly isScaled: boolean },
): RulePart {
  const domain = shop.space.domainOf(rule.over);
  const { event } = rule;
  const occurrences = event && makeColumn(shop.frame, domain);
  const accumulated = event && makeColumn(shop.frame, domain);
  const home: Home = { id: rule.id, domain, occurrences };
  const contributions: Contribution[] =
    how.keepsLedger && event?.acts !== undefined ? actRecords(shop) : [];
  const strength = makeColumn(shop.frame, shop.space.domainOf([]));
  const share = shareOf(shop, home, rule);
  const part: RulePart = { rule, domain, strength, occurrences, accumulated, share, contributions };
  if (event !== undefined && occurrences !== undefined && accumulated !== undefined) {
    const eventPart = { ...part, occurrences, accumulated };
    compileTiming(shop, home, eventPart, event.timing, targets);
    shop.weekly.push(...limitsOf(shop, eventPart, targets));
  }
  for (const flow of rule.flows)
    compileFlow(shop, home, part, flow, targets, {
      // An event's strength already scales how often it happens.
      scaled: how.isScaled && event === undefined,
      ledger: how.keepsLedger ? contributions : undefined,
    });
  return part;
}

/** Splits and endings change every stock that organisations have; each gets its place in the ledger. */
function actRecords(shop: Workshop): Contribution[] {
  return [...shop.quantities]
    .filter(([, column]) => column.domain.perSlot > 0)
    .map(([quantity, column]) => ({
      quantity,
      amount: makeColumn(shop.frame, column.domain),
      byAct: false,
    }));
}

function shareOf(shop: Workshop, home: Home, rule: Rule): Column | undefined {
  const split = rule.event?.acts?.find((act) => act.kind === 'split');
  if (split === undefined) return undefined;
  return widen(shop, compileExpression(shop, home, split.share), home.domain).column;
}

/** The operation that fills `occurrences`. */
function compileTiming(
  shop: Workshop,
  home: Home,
  part: EventRulePart,
  timing: Timing,
  targets: Targets,
): void {
  const wide = (expression: Expression): Column =>
    widen(shop, compileExpression(shop, home, expression), home.domain).column;
  const hazard = timing.kind === 'planned' ? wide(timing.count) : wide(timing.hazard);
  const size = timing.kind === 'cohort' ? wide(timing.of) : undefined;
  const left = timing.kind === 'cohort' ? leftThisWeek(shop, home, timing.of, targets) : undefined;
  // What befalls an actor that exists with a probability, befalls it with that probability.
  const isScaled = home.domain.perSlot > 0 && ['recurring', 'chance'].includes(timing.kind);
  const existence = isScaled ? shop.quantities.get('existence') : undefined;
  shop.weekly.push({ kind: 'draw', part, timing: timing.kind, hazard, size, left, existence });
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

/** The operation that adds a flow's amount to its target, cell by cell of the rule. */
function compileFlow(
  shop: Workshop,
  home: Home,
  part: RulePart,
  flow: Flow,
  targets: Targets,
  { scaled, ledger }: { readonly scaled: boolean; readonly ledger: Contribution[] | undefined },
): void {
  const { space } = shop;
  const target = targets.get(flow.into);
  if (target === undefined)
    throw new Error(`engine: ${home.id} flows into the unknown ${flow.into}`);
  const amount = fit(shop, compileExpression(shop, home, flow.amount), home.domain).column;
  const fixed = Object.fromEntries(
    Object.entries(flow.at ?? {}).map(([index, cell]) => [index, space.cellOf(index, cell)]),
  );
  const record = ledger && recordFor(shop, ledger, flow.into, target);
  shop.weekly.push({ kind: 'add', part, amount, target, fixed, scaled, record });
}

function recordFor(
  shop: Workshop,
  ledger: Contribution[],
  quantity: string,
  target: Column,
): Column {
  const found = ledger.find((entry) => entry.quantity === quantity);
  if (found !== undefined) return found.amount;
  const amount = makeColumn(shop.frame, target.domain);
  ledger.push({ quantity, amount, byAct: false });
  return amount;
}
