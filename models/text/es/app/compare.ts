import type { compare as english } from '../../en/app/compare';
import type { Same } from '../../same';

/** Palabras de la pantalla Comparar. */
export const compare = {
  heading: 'Comparar',
  lead: 'Cada fila pone un escenario junto a la referencia, corrida por corrida y con el mismo azar, de modo que solo difieren las políticas.',
  empty: {
    title: 'Aún no hay nada que comparar',
    body: 'Duplique el escenario y cambie la copia: aquí aparecerán las diferencias.',
    action: 'Duplicar el escenario',
  },
  against: 'Comparado con',
  scenario: 'Escenario',
  whole: 'Todo el periodo ({{weeks}} semanas)',
  upTo: 'Hasta la semana elegida ({{week}})',
  table: 'Tabla de diferencias',
  tableLead:
    '«{{b}}» menos «{{a}}». {{period}}: cantidades sumadas, niveles promediados. Los números son de las corridas centrales; las bandas, de las corridas pareadas.',
  partsOf: '{{label}}, parte por parte',
  eventInWeek: '{{kind}} en la semana {{week}}',
  strengthOf: 'Fuerza de «{{rule}}»',
  parameterOf: '{{parameter}} («{{rule}}»)',
  outcome: 'Resultado',
  difference: 'Diferencia',
  perCent: 'Por ciento',
  band: 'Banda del 90 %',
  probability: '«{{a}}» es menor en',
  probabilityHint: 'Proporción de corridas pareadas en que «{{a}}» queda por debajo de «{{b}}»',
  inWords: 'En palabras',
  noPerCent: '—',
  pending: 'en cálculo…',
  bandPending: 'Se están calculando las bandas: {{done}} de {{total}} corridas.',
  onlyClear: 'Solo diferencias claras',
  clearHint: 'La banda del 90 % no contiene el cero',
  noneClear: 'Ninguna diferencia es clara con este número de corridas.',
  groupAll: 'Todos los resultados de México',
  cellFor: 'Filas',
  leverDifferences: 'Qué es distinto',
  sameLevers: 'Los dos escenarios tienen las mismas palancas, eventos y supuestos.',
  lever: 'Palanca',
  event: 'Evento',
  fromWeek: '{{value}} desde la semana {{week}}',
  none: 'ninguno',
  multiples: 'Gráficas pequeñas',
  multiplesHint:
    'El resultado de la gráfica grande en cada escenario, en una sola escala; los demás escenarios en gris.',
  exportTable: 'Exportar la tabla (CSV)',
} as const satisfies Same<typeof english>;
