/** The week in which a rule first does anything, found by looking at what it adds. */
import { buildMachine } from '../../models/engine/build-machine';
import { bringInputs, prepare } from '../../models/engine/prepare';
import { closeWeek, evaluateWeek } from '../../models/engine/week';
import type { Plan } from '../../models';

/** First week in which the rule added to anything, split or ended an organisation; Infinity when it never did. */
export function firstAct(plan: Plan, rule: string, run: number | undefined): number {
  const { model, off, setting } = plan;
  const machine = buildMachine({ model, lanes: 1, off, keepsLedger: true });
  prepare(machine, plan, { central: run === undefined, firstRun: run ?? 0 });
  const part = machine.parts.find((one) => one.rule.id === rule);
  for (let week = 0; week < setting.weeks; week += 1) {
    machine.moment.week = week;
    bringInputs(machine, plan);
    evaluateWeek(machine);
    closeWeek(machine);
    if (part?.contributions.some(({ amount }) => amount.some((one) => one !== 0))) return week;
  }
  return Infinity;
}
