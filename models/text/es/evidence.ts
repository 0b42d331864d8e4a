/** Qué tan bueno es el modelo, en español. */
import type { en } from '../en/index';
import type { Same } from '../same';

export const evidence: Same<typeof en.evidence> = {
  help: 'qué tan bueno es el modelo: pruebas retrospectivas y estudios de eventos, o el puntaje de un archivo de conteos',
  observed: 'puntuar el modelo con un archivo de conteos por mes y lugar',
  origin:
    'pronosticar desde el final de este mes: {{origins}} (si no se dice: el último anterior al archivo)',
  scenario: 'políticas después del origen (si no se dice: las conocidas entonces, sin cambio)',
  progress: '{{name}}: {{done}} de {{all}}',
  note: {
    otherOrigin:
      'No hay con qué comenzar al final de {{wanted}}: se pronostica desde el final de {{origin}}, el último anterior.',
    missing: 'Faltan entre el primer mes y el último, y no se puntúan: {{months}}.',
  },
  error: {
    needsObserved: '{{option}} requiere --observed FILE.',
    badOrigin: '--origin {{given}}: escriba un mes como 2025-06.',
    unknownOrigin:
      '--origin {{given}}: no hay cifras para el final de ese mes. Se permiten: {{origins}}.',
    beforeEveryOrigin:
      'El primer mes, {{month}}, es anterior a todos los orígenes: se puede puntuar desde {{first}}. Quite los meses anteriores.',
    notAfterOrigin:
      '{{month}} ya se conocía en el origen {{origin}}: solo se puntúan meses posteriores. Quítelo o elija un origen anterior.',
    tooLate: '{{month}} queda más allá de la corrida más larga desde {{start}}, {{weeks}} semanas.',
    unknownScenario: '--scenario {{given}}: el origen {{origin}} no tiene ese escenario.',
    empty:
      'El archivo está vacío. Necesita un encabezado, month y los nombres de los lugares, y una línea por mes.',
    noMonthColumn: 'El encabezado no tiene la columna «month».',
    noPlaces:
      'El encabezado no nombra ningún lugar. Se permiten «national» y los nombres o claves de los 32 estados.',
    noMonths: 'Hay encabezado, pero ningún mes debajo.',
    unknownPlace: 'No existe el lugar «{{name}}».',
    placeTwice: 'El lugar «{{name}}» tiene dos columnas.',
    badMonth: 'Línea {{line}}: «{{given}}» no es un mes. Escríbalo como 2025-07.',
    monthTwice: 'Línea {{line}}: el mes {{given}} aparece dos veces.',
    cells: 'La línea {{line}} tiene {{given}} celdas; el encabezado tiene {{due}}.',
    gap: 'Línea {{line}}: {{name}} no tiene conteo en {{month}}. Quite el mes o el lugar.',
    badCount:
      'Línea {{line}}: «{{given}}» para {{name}} en {{month}} no es un conteo. Se necesita un número entero de 0 a 999,999.',
  },
  score: {
    heading: 'Pronóstico desde el final de {{origin}}: {{scenario}}',
    facts:
      '{{model}} {{version}} · inicio {{start}} · meses {{from}} a {{to}} · corridas {{runs}} · semilla {{seed}}',
    legend:
      'Error absoluto medio en víctimas por mes: la mediana del ensamble (modelo), el último conteo antes del origen y el mismo mes del último año anterior. Después, la proporción de meses dentro de las bandas.',
    columns: {
      place: 'Lugar',
      months: 'Meses',
      model: 'Modelo',
      lastValue: 'Último valor',
      sameMonthLastYear: 'Mismo mes, año anterior',
      band50: 'En la banda de 50 %',
      band90: 'En la banda de 90 %',
    },
    pooled:
      'En conjunto: el modelo yerra {{last}} del error del último valor y {{year}} del error del año anterior; las bandas de 90 % contienen {{band90}} de los meses, las de 50 % {{band50}}.',
  },
};
