import type { units as english } from '../en/units';
import type { Same } from '../same';

/** Unidades como se leen. */
export const units = {
  perWeek: '{{amount}} por semana',
  perMonth: '{{amount}} al mes',
  aWeek: 'por semana',
  aMonth: 'al mes',
  per: '{{amount}} por {{one}}',
  perOnly: 'por {{one}}',
  monthMean: '{{unit}}, media del mes',
  amount: {
    attacks: 'ataques',
    deaths: 'muertes',
    index: 'índice',
    month: 'meses',
    operations: 'operativos',
    organisations: 'organizaciones',
    persons: 'personas',
    recruits: 'reclutas',
    share: 'de 0 a 1',
    splits: 'escisiones',
    statements: 'declaraciones',
    'thousand soldiers': 'miles de soldados',
    weeks: 'semanas',
  },
  one: {
    attacks: 'ataque',
    deaths: 'muerte',
    month: 'mes',
    operations: 'operativo',
    organisations: 'organización',
    persons: 'persona',
    recruits: 'recluta',
    splits: 'escisión',
    statements: 'declaración',
    week: 'semana',
  },
} as const satisfies Same<typeof english>;
