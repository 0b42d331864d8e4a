/** Names of the Mexico model that differ in Spanish; what is not here is the same in both languages. */

/** Title of the model. */
export const title = 'México: entregas, represalias y círculos de protección';

/** Cells by id: the pool, ranks, levels, circles. */
export const cells = {
  'local-groups': 'Grupos locales',
  founder: 'Fundador',
  leader: 'Líder',
  operator: 'Operador',
  municipal: 'Municipal',
  state: 'Estatal',
  federal: 'Federal',
  political: 'Político',
  police: 'Policial',
  military: 'Militar',
} as const;

/** Starts by id. */
export const starts = {
  '2025-02': '24 de febrero de 2025: tres días antes de la entrega de los 29',
  '2018-12': '31 de diciembre de 2018: el primer mes de López Obrador',
  '2022-01': '3 de enero de 2022: a mitad del sexenio de López Obrador',
  '2024-09': '30 de septiembre de 2024: tres semanas de guerra abierta en Sinaloa',
  '2025-06': '30 de junio de 2025: cuatro meses después de la entrega',
} as const;

/** Feedback loops by id. */
export const loops = {
  'pressure-continues': 'La presión continuará',
  'protection-crumbles': 'La protección se desmorona',
  'last-bullet': 'Hasta la última bala',
} as const;

/** Where the historical figures come from. */
export const sources = {
  observed: 'SESNSP, víctimas de homicidio doloso por mes, enero de 2015 a junio de 2025',
} as const;
