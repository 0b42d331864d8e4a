import type { units as english } from '../../en/app/units';
import type { Same } from '../../same';

/** Unidades como se leen. */
export const units = {
  perWeek: '{{amount}} por semana',
  perMonth: '{{amount}} por mes',
  monthMean: '{{unit}}, media del mes',
  amount: {
    deaths: 'muertes',
    persons: 'personas',
    splits: 'rupturas',
    statements: 'declaraciones',
    recruits: 'reclutas',
    organisations: 'organizaciones',
    index: 'índice',
    share: 'de 0 a 1',
  },
} as const satisfies Same<typeof english>;
