import type { columns as english } from '../../en/app/columns';
import type { Same } from '../../same';

/** Columnas de las tablas que exporta la ventana. */
export const columns = {
  scenario: 'escenario',
  title: 'título',
  series: 'serie',
  label: 'resultado',
  unit: 'unidad',
  week: 'semana',
  month: 'mes',
  date: 'fecha',
  central: 'central',
  p5: 'p5',
  p25: 'p25',
  p50: 'p50',
  p75: 'p75',
  p95: 'p95',
  upToWeek: 'hasta-la-semana',
  a: 'a',
  aTitle: 'a-título',
  aCentral: 'a-central',
  b: 'b',
  bTitle: 'b-título',
  bCentral: 'b-central',
  difference: 'diferencia',
  perCent: 'por-ciento',
  differenceP5: 'diferencia-p5',
  differenceP50: 'diferencia-p50',
  differenceP95: 'diferencia-p95',
  probabilityBelow: 'probabilidad-de-a-menor-que-b',
} as const satisfies Same<typeof english>;
