import type { diagram as english } from '../../en/app/diagram';
import type { Same } from '../../same';

/** Palabras del diagrama causal. */
export const diagram = {
  showRules: 'Reglas',
  show: 'Diagrama causal',
  switch: 'Forma',
  label: 'Diagrama causal',
  lead: 'Trazado a partir de las reglas: una línea continua dice que más trae más; una de rayas, que más trae menos; una de puntos, que depende. Cuanto más gruesa, más hacen sus reglas en la semana elegida de «{{scenario}}».',
  loops: 'Ciclos de retroalimentación',
  strengthens: 'se refuerza',
  steadies: 'se estabiliza',
  depends: 'depende',
  loopLength: '{{sign}}; {{count}} pasos, {{weeks}} semanas o más',
  noLoop: 'Mostrar todo',
  chosen: '«{{label}}»: qué actúa sobre ella y sobre qué actúa',
  choose: 'Elija un recuadro para leer qué actúa sobre él.',
  asText: 'Todas las flechas como texto',
  node: '{{label}}. {{arrows}} flechas.',
  lever: 'palanca',
  event: 'evento',
  loading: 'Trazando…',
} as const satisfies Same<typeof english>;
