/** Qué tan bueno es el modelo, en español. */
import type { en } from '../en/index';
import type { Same } from '../same';

export const evidence: Same<typeof en.evidence> = {
  help: 'qué tan bueno es el modelo: pruebas retrospectivas y estudios de eventos, o el puntaje de un archivo de conteos',
  observed: 'puntuar el modelo con un archivo de conteos por mes y lugar',
  origin:
    'pronosticar desde el final de este mes: {{origins}} (si no se dice: el último anterior al archivo)',
  scenario: 'políticas después del origen (si no se dice: las conocidas entonces, sin cambio)',
  save: 'escribir además todo como un objeto JSON en un archivo',
  study: {
    'capture-home': 'Líder capturado: homicidios en el estado de la captura, 12 meses',
    'capture-near': '… en los estados vecinos de la organización, 6 meses',
    'capture-far': '… en sus estados distantes, al mes 12',
    'capture-elsewhere': '… en los estados sin ella, 12 meses',
    'capture-half-year': 'Fundador capturado: homicidios en su estado, 6 meses',
    'removal-deaths': 'Muertes por cada líder removido, 4 años',
    'killing-against-capture': 'Fundador abatido frente a capturado: muertes adicionales en un año',
    'operators-captured': 'Operadores capturados: homicidios en su estado, 6 meses',
    burst: 'Fundador abatido en operativo: muertos de la respuesta, 2 semanas',
    'founder-war': 'Fundador capturado: guerra abierta en 12 meses',
    'founder-groups': 'Grupos nuevos por cada fundador removido, 3 años',
    'handover-at-once': 'Entrega de 29: homicidios nacionales, 8 semanas',
    'split-year': 'Ruptura sucesoria en Sinaloa: homicidios frente a ninguna, primer año',
    'split-month-18': '… en el mes 18',
    'plea-lag': 'De la custodia a la declaración de culpabilidad, la mitad de quienes la hacen',
    'indictment-lag': 'De la entrega al primer funcionario acusado',
    'relief-lasts': 'Alivio arancelario de una entrega: hasta que se va la mitad',
    scarcity: 'Decomisos al doble: muertes por disputas territoriales',
    extraditions: 'Extradiciones ordinarias al año',
    'core-usual-members': 'Miembros 2022–27, sin cambios (frente a 2022)',
    'core-usual-deaths': 'Muertes en conflicto 2022–27, sin cambios (frente a 2022)',
    'core-halved-members': 'Miembros, reclutamiento a la mitad (frente a 2022)',
    'core-halved-deaths': 'Muertes en conflicto, reclutamiento a la mitad (frente a 2022)',
    'core-doubled-members': 'Miembros, detenciones al doble (frente a 2022)',
    'core-doubled-deaths': 'Muertes en conflicto, detenciones al doble (frente a 2022)',
  },
  unit: {
    'per-cent': '%',
    deaths: 'muertes',
    multiple: 'veces',
    share: 'de 1',
    groups: 'grupos',
    weeks: 'semanas',
    persons: 'personas',
  },
  miss: {
    'removal-deaths':
      'Este conteo y el alza en el estado de captura no pueden ser ciertos a la vez: un alza de 15 % son cientos de muertes. El modelo sigue el alza; la teoría «disuasión» sigue el conteo.',
    other: 'Los rangos de parámetros que permiten las otras filas no lo alcanzan.',
  },
  table: {
    heading: 'Estudios de eventos dentro del modelo: {{model}} {{version}}, {{runs}} corridas',
    columns: {
      study: 'Efecto',
      value: 'Modelo',
      band: '90 % de los pares',
      published: 'Publicado',
      unit: 'Unidad',
      verdict: 'Veredicto',
    },
    within: 'dentro',
    missed: 'FALLA',
    inSample: 'se fijó con él a la vista',
    backTests: 'Pruebas retrospectivas con las políticas conocidas en cada origen',
    whereFrom: '{{place}} desde el final de {{origin}}',
  },
  perMonth: 'víctimas por mes',
  progress: '{{name}}: {{done}} de {{all}}',
  worlds: 'Estudios de eventos',
  note: {
    otherOrigin:
      'No hay con qué comenzar al final de {{wanted}}: se pronostica desde el final de {{origin}}, el último anterior.',
    missing: 'Faltan entre el primer mes y el último, y no se puntúan: {{months}}.',
  },
  error: {
    cannotSave: 'No se pudo escribir {{file}}: {{detail}}',
    needsObserved: '{{option}} requiere --observed ARCHIVO.',
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
    semicolons:
      'La línea {{line}} tiene punto y coma entre sus celdas; se esperan comas: month,Sinaloa. Guarde la tabla como CSV separado por comas.',
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
  theory: {
    heading:
      'Teorías rivales: homicidios del primer año frente a ninguna entrega, mediana de los pares',
    question: 'Escenario',
    noise: '90 % de los pares (estándar)',
    band: 'entre teorías',
    option: 'correr con una teoría rival: {{theories}}',
    unknown: '--theory {{given}}: no existe la teoría «{{name}}».',
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
