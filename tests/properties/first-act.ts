/** The week in which a rule first does anything, found by looking at what it adds. */
import { cachedDriver } from '../../models/engine/drivers';
import { passWeek } from '../../models/engine/pass-week';
import { prepare } from '../../models/engine/prepare';
import type { Plan } from '../../models';

/** First week in which the rule added to anything, split or ended an organisation; Infinity when it never did. */
export function firstAct(plan: Plan, rule: string, run: number | undefined): number {
  const { setting } = plan;
  const driver = cachedDriver({ plan, lanes: 1, keepsLedger: true });
  prepare(driver, plan, { central: run === undefined, firstRun: run ?? 0 });
  const part = driver.machine.parts.find((one) => one.rule.id === rule);
  for (let week = 0; week < setting.weeks; week += 1) {
    passWeek(driver, plan, week);
    if (part?.contributions.some(({ amount }) => amount.data.some((one) => one !== 0))) return week;
  }
  return Infinity;
}
