import type { charts as english } from '../en/charts';
import type { Same } from '../same';

/** Palabras en las gráficas y el mapa. */
export const charts = {
  showTable: 'Ver como tabla',
  showChart: 'Ver como gráfica',
  noValues: 'Todavía no hay valores.',
  notDrawn_one: 'Falta {{count}} valor o es demasiado grande para dibujarlo.',
  notDrawn_other: 'Faltan {{count}} valores o son demasiado grandes para dibujarlos.',
  observed: 'Observado',
  time: {
    summary: 'Gráfica de líneas de {{title}} ({{unit}}) del {{from}} al {{to}}.',
    summaryMonths:
      'Gráfica de líneas de {{title}} ({{unit}}), por mes completo de {{from}} a {{to}}.',
    line: '{{label}}: {{first}} al inicio, {{last}} al final; mínimo {{low}} ({{lowWhen}}), máximo {{high}} ({{highWhen}}).',
    band: 'Al final, el 90 % de {{held}} queda entre {{low}} y {{high}}.',
    observed: '{{label}}: {{count}} puntos, el último {{last}} ({{when}}).',
    events: 'Eventos: {{list}}.',
    event: '{{label}} ({{when}})',
    scrub: 'Semana que se lee en la gráfica «{{title}}»',
    position: 'Semana {{week}}, {{date}}',
    reading: '{{label}}: {{value}}',
    readingWithBand: '{{label}}: {{value}}, el 90 % de {{held}} entre {{low}} y {{high}}',
    week: 'Semana',
    from: 'Desde',
    month: 'Mes',
    range: '{{label}}, 90 % de {{held}}',
    between: '{{low}} a {{high}}',
    held: {
      runs: 'las corridas',
      predictions: 'las predicciones',
      results: 'los resultados',
    },
  },
  map: {
    summary: 'Mapa de las 32 entidades de México: {{title}} ({{unit}}), {{when}}.',
    summaryNow: 'Mapa de las 32 entidades de México: {{title}} ({{unit}}).',
    highest: 'Más altas: {{list}}.',
    lowest: 'Más bajas: {{list}}.',
    missing_one: 'Sin datos para {{count}} entidad.',
    missing_other: 'Sin datos para {{count}} entidades.',
    noData: 'Sin datos',
    state: 'Entidad',
    value: '{{name}}: {{value}}',
    states: 'Entidades',
    credit: 'Mapa: MapSVG y Victor Cazanave, CC BY 4.0',
  },
} satisfies Same<typeof english>;
