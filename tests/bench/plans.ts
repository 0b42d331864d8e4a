/** What the benchmark runs of the model of Mexico. */
import { faultCodes, gallery, mexico, plan, type Plan } from '../../models';

export const WEEKS = 156;

/** The first gallery scenario's events over `weeks` weeks, with these strengths of rules. */
export function planOf(weeks = WEEKS, strengths: Readonly<Record<string, number>> = {}): Plan {
  const scenario = gallery[0]?.scenarios[0];
  const planned = plan(mexico, {
    seed: 1,
    start: '2025-02',
    weeks,
    levers: {},
    events: (scenario?.events ?? []).filter(({ week }) => week < weeks),
    assumptions: { strengths, parameters: {} },
  });
  if (!planned.ok) throw new Error(faultCodes(planned.faults));
  return planned.value;
}
