import type { timeline as english } from '../../en/app/timeline';
import type { Same } from '../../same';

/** Palabras de la línea de tiempo y del editor de eventos. */
export const timeline = {
  wholePeriod: 'Mostrar todo el periodo',
  beyond_one: '{{count}} evento queda fuera del horizonte',
  beyond_other: '{{count}} eventos quedan fuera del horizonte',
  scrub: 'Semana elegida',
  weekOf: 'Semana {{week}}, desde el {{date}}',
  ofScenario: 'Eventos de «{{title}}»',
  add: 'Agregar un evento',
  empty: 'Aún no hay eventos. Agregue una entrega, una captura o un abatimiento.',
  marks: 'Lo que ocurrió en realidad',
  mark: '{{count}} · {{kind}}',
  counted: '{{kind}}: {{count}}',
  eventName: '{{kind}}: {{count}}, semana {{week}}, {{date}} ({{who}})',
  dragHint:
    'Arrástrelo, o use las flechas, para moverlo a otra semana; Intro lo abre, Supr lo quita.',
  editor: {
    kind: 'Qué sucede',
    week: 'Semana',
    date: 'Semana del {{date}}',
    count: 'Cuántos',
    who: 'Quiénes: {{count}} en total',
    addRow: 'Agregar más',
    removeRow: 'Quitar',
    removeAll: 'Quitar de la línea de tiempo',
    claim: 'Pertenece a la afirmación {{claim}}',
  },
  labels: {
    add: 'Agregar {{what}}',
    move: 'Mover {{what}} a la semana {{week}}',
    change: 'Cambiar {{what}}',
    remove: 'Quitar {{what}}',
  },
} as const satisfies Same<typeof english>;
