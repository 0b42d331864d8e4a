/** Who holds how much of each state's criminal territory. */
import type { Holdings } from './holdings';
import { organisations, pool } from './organisations';
import { presenceIn2018, presenceIn2022 } from './presence-earlier';
import { states, type StateId } from './states';

/**
 * Early 2025, per cent. Where an organisation stands, and whether strongly, is the DEA's assessment of
 * May 2025; the numbers are our judgement (evidence `presence-shares`). CJNG has a limited presence
 * wherever it is not strong. What Sinaloa holds is divided between its two factions.
 */
const early2025 = {
  AGU: { mayiza: 20, chapitos: 10, cjng: 35 },
  BCN: { mayiza: 30, chapitos: 20, cjng: 30 },
  BCS: { mayiza: 40, chapitos: 25, cjng: 10 },
  CAM: { mayiza: 15, chapitos: 10, cjng: 30 },
  CHP: { mayiza: 30, chapitos: 10, cjng: 40 },
  CHH: { mayiza: 20, chapitos: 20, cjng: 15, 'la-linea': 30 },
  COA: { mayiza: 30, chapitos: 10, cjng: 5 },
  COL: { cjng: 75 },
  CMX: { mayiza: 10, chapitos: 5, cjng: 20, noreste: 5, 'union-tepito': 35 },
  DUR: { mayiza: 60, chapitos: 20, cjng: 5 },
  GUA: { cjng: 50, 'santa-rosa': 35 },
  GRO: { cjng: 20, 'nueva-familia': 30 },
  HID: { cjng: 40 },
  JAL: { cjng: 85 },
  MEX: { cjng: 25, 'nueva-familia': 40 },
  MIC: { cjng: 40, 'nueva-familia': 10, 'carteles-unidos': 35 },
  MOR: { mayiza: 15, chapitos: 5, cjng: 10, 'nueva-familia': 20 },
  NAY: { cjng: 75 },
  NLE: { cjng: 10, noreste: 45 },
  OAX: { mayiza: 25, chapitos: 10, cjng: 15 },
  PUE: { cjng: 45 },
  QUE: { cjng: 40 },
  ROO: { mayiza: 20, chapitos: 10, cjng: 35 },
  SLP: { mayiza: 15, chapitos: 5, cjng: 30 },
  SIN: { mayiza: 50, chapitos: 41, cjng: 2 },
  SON: { mayiza: 25, chapitos: 30, cjng: 3, caborca: 30 },
  TAB: { mayiza: 15, chapitos: 5, cjng: 15, 'la-barredora': 45 },
  TAM: { cjng: 15, noreste: 30, golfo: 45 },
  TLA: { cjng: 40 },
  VER: { cjng: 55 },
  YUC: { mayiza: 20, chapitos: 5, cjng: 10 },
  ZAC: { mayiza: 30, chapitos: 10, cjng: 35, noreste: 10 },
} as const satisfies Record<StateId, Holdings>;

/** Before the open war of September 2024 the two factions stood about equal in Sinaloa (our judgement). */
const september2024: Record<StateId, Holdings> = {
  ...early2025,
  SIN: { mayiza: 48, chapitos: 45 },
};

/** By June 2025 Chapitos had lost ground in Sinaloa (our judgement). */
const june2025: Record<StateId, Holdings> = {
  ...early2025,
  SIN: { mayiza: 54, chapitos: 36, cjng: 3 },
};

/** Holdings by start. */
export const holdings = {
  '2018-12': { ...early2025, ...presenceIn2018 },
  '2022-01': { ...early2025, ...presenceIn2022 },
  '2024-09': september2024,
  '2025-02': early2025,
  '2025-06': june2025,
} as const satisfies Record<string, Record<StateId, Holdings>>;

/**
 * Shares of territory, 0 to 1, organisation outermost, then state. In every state they add up to
 * exactly 1 in the order of the organisations, because the pool comes last and takes the rest.
 */
export function presenceShares(held: Record<StateId, Holdings>): readonly number[] {
  return organisations.flatMap(({ id }) =>
    states.map((state) => (id === pool ? rest(held[state.id]) : shareOf(held[state.id], id))),
  );
}

function shareOf(held: Holdings, id: keyof Holdings): number {
  return (held[id] ?? 0) / 100;
}

function rest(held: Holdings): number {
  let taken = 0;
  for (const { id } of organisations) if (id !== pool) taken += shareOf(held, id);
  return 1 - taken;
}
