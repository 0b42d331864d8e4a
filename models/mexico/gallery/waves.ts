/**
 * The three real handovers. Their totals and dates are official; how they divide over organisations and
 * ranks is read from the names in the press and judged (evidence `handover-split`).
 */
import type { ScheduledEvent } from '../../engine/setting';
import type { OrganisationId, RankId } from '../organisations';
import { happening } from './happening';

/** Bosses handed over, by organisation and rank. */
type Wave = Partial<Record<OrganisationId, Partial<Record<RankId, number>>>>;

/** 29 prisoners, 27 February 2025. */
const first: Wave = {
  cjng: { founder: 1, leader: 2, operator: 3 },
  noreste: { founder: 2, leader: 3, operator: 2 },
  caborca: { founder: 1 },
  'la-linea': { founder: 1 },
  mayiza: { leader: 2, operator: 3 },
  chapitos: { leader: 1, operator: 2 },
  golfo: { leader: 2 },
  'local-groups': { leader: 1, operator: 3 },
};

/** 26 prisoners, 12 August 2025. */
const second: Wave = {
  cjng: { leader: 3, operator: 5 },
  mayiza: { leader: 2, operator: 4 },
  chapitos: { operator: 3 },
  noreste: { leader: 1, operator: 1 },
  golfo: { operator: 1 },
  'local-groups': { founder: 1, leader: 2, operator: 3 },
};

/** 37 prisoners, 20 January 2026. */
const third: Wave = {
  cjng: { leader: 3, operator: 8 },
  mayiza: { leader: 1, operator: 5 },
  chapitos: { leader: 1, operator: 4 },
  noreste: { leader: 1, operator: 3 },
  golfo: { leader: 1, operator: 2 },
  'nueva-familia': { operator: 2 },
  'la-linea': { operator: 2 },
  'local-groups': { leader: 1, operator: 3 },
};

/** Weeks of the waves counted from Monday 24 February 2025. */
export const waveWeeks = { first: 0, second: 24, third: 47 } as const;

/** The handover of 29, in any week. */
export function handoverOf29(week: number = waveWeeks.first): readonly ScheduledEvent[] {
  return events(first, week);
}

/** The handover of 26, in its own week. */
export const handoverOf26 = events(second, waveWeeks.second);

/** The handover of 37, in its own week. */
export const handoverOf37 = events(third, waveWeeks.third);

/** The handovers in any week: of 29, of 26 and of 37 prisoners. */
export const waves = {
  first: (week: number) => events(first, week),
  second: (week: number) => events(second, week),
  third: (week: number) => events(third, week),
} as const;

function events(wave: Wave, week: number): readonly ScheduledEvent[] {
  return Object.entries(wave).flatMap(([organisation, byRank]) =>
    Object.entries(byRank).map(([rank, count]) =>
      // Object.entries forgets the key types that Wave has.
      happening('handover', week, organisation as OrganisationId, rank as RankId, count),
    ),
  );
}
