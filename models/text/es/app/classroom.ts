import type { classroom as english } from '../../en/app/classroom';
import type { Same } from '../../same';

/** Palabras del muro del grupo: los archivos de muchas personas lado a lado. */
export const classroom: Same<typeof english> = {
  heading: 'Grupo',
  lead: 'Todos los archivos de un grupo lado a lado. Los archivos se leen y nunca se modifican.',
  openFolder: 'Abrir una carpeta…',
  openFiles: 'Abrir archivos…',
  empty: {
    title: 'No hay ningún grupo abierto',
    body: 'Elija la carpeta con los archivos de todo el grupo, o suelte la carpeta o los archivos en esta ventana.',
  },
  close: 'Cerrar el grupo',
  kept: {
    unread_one:
      'Como se guardó el {{day}} con la versión {{version}} del modelo: {{count}} archivo, aún sin volver a leer.',
    unread_other:
      'Como se guardó el {{day}} con la versión {{version}} del modelo: {{count}} archivos, aún sin volver a leer.',
    undated_one:
      'Como se guardó, sin fecha, con la versión {{version}} del modelo: {{count}} archivo, aún sin volver a leer.',
    undated_other:
      'Como se guardó, sin fecha, con la versión {{version}} del modelo: {{count}} archivos, aún sin volver a leer.',
    read: {
      folder: 'Leer los archivos de la carpeta de «{{name}}»',
      files: 'Leer los archivos que nombra, junto a «{{name}}»',
    },
    choose: 'Elegir la carpeta del grupo…',
    assignment: 'Se pidió:',
    open: 'Guardar el grupo…',
    title: 'Nombre del grupo',
    assignmentLabel: 'Qué se pidió (una lección, un escenario inicial)',
    place:
      'Guárdelo en la carpeta del grupo: encuentra los archivos a su lado y no contiene ninguno.',
    nameless: 'No dice quién hizo cada archivo, pero sí cómo se llama.',
    unnamable_one:
      '{{count}} archivo tiene un nombre que no cabe en un archivo de grupo y queda fuera.',
    unnamable_other:
      '{{count}} archivos tienen nombres que no caben en un archivo de grupo y quedan fuera.',
    stays_one: 'No se leyó {{count}} archivo: conserva su número y lo que se guardó de él.',
    stays_other:
      'No se leyeron {{count}} archivos: conservan sus números y lo que se guardó de ellos.',
    save: 'Guardar…',
    cancel: 'Cancelar',
  },
  watch: {
    on: 'Los cambios en el disco se muestran por sí solos.',
    off: 'Aquí no se ven los cambios en el disco: abra otra vez la carpeta para leerlos.',
    lost: 'La carpeta ya no se puede leer. Lo que se leyó de ella sigue en el muro.',
    changed_one: '{{count}} archivo cambió',
    changed_other: '{{count}} archivos cambiaron',
    added_one: '{{count}} archivo nuevo',
    added_other: '{{count}} archivos nuevos',
    removed_one: '{{count}} archivo ya no está',
    removed_other: '{{count}} archivos ya no están',
    refreshed: '{{parts}}: muro actualizado.',
  },
  reading: 'Leyendo {{done}} de {{total}} archivos',
  stop: 'Detener',
  count_one: '{{count}} archivo',
  count_other: '{{count}} archivos',
  recomputing: 'Se muestran los valores guardados; recalculadas {{done}} de {{total}} corridas.',
  marking: 'Calificando afirmaciones: {{done}} de {{total}} corridas.',
  marked_one: 'Se calificó {{count}} afirmación.',
  marked_other: 'Se calificaron {{count}} afirmaciones.',
  recomputed: 'Todos los valores se recalcularon con la versión {{version}} del modelo.',
  disagreeing_one:
    '{{count}} archivo tiene un valor guardado que resulta distinto al recalcularlo.',
  disagreeing_other:
    '{{count}} archivos tienen un valor guardado que resulta distinto al recalcularlo.',
  otherModel_one: '{{count}} archivo se guardó con otra versión del modelo.',
  otherModel_other: '{{count}} archivos se guardaron con otra versión del modelo.',
  anonymous: 'Anónimo',
  student: 'Estudiante {{number}}',
  own: 'Escenario propio',
  exportCsv: 'Exportar la tabla (CSV)',
  counts:
    'De cada archivo cuenta el escenario que estaba en uso al guardarlo; si ese es la referencia, o el archivo no lo dice, el último que no es su referencia.',
  scatter: {
    heading: 'Resultados',
    across: 'Horizontal',
    up: 'Vertical',
    difference: 'Como diferencia con la referencia de cada archivo',
    summary_one:
      '{{up}} frente a {{across}}: {{count}} punto. Todos los números están en la tabla de abajo.',
    summary_other:
      '{{up}} frente a {{across}}: {{count}} puntos. Todos los números están en la tabla de abajo.',
  },
  levers: {
    heading: 'Palancas',
    lead: 'Media de todo el periodo, de los archivos que movieron la palanca. Las celdas los cuentan por décimas del rango de la palanca.',
    none: 'Nadie ha movido una palanca.',
    lever: 'Palanca',
    touched: 'La movieron',
    min: 'Mínimo',
    mean: 'Media',
    max: 'Máximo',
  },
  fan: {
    heading: 'Predicciones frente a resultados',
    none: 'Nadie ha predicho nada todavía.',
    series: 'Resultado predicho',
    expected: 'Esperado (centro)',
    came: 'Modelo (centro)',
    note_one:
      '{{count}} predicción; las líneas delgadas son individuales, las bandas reúnen el 50 % y el 90 %.',
    note_other:
      '{{count}} predicciones; las líneas delgadas son individuales, las bandas reúnen el 50 % y el 90 %.',
    others_one: '{{count}} más comienza desde otro inicio y queda fuera.',
    others_other: '{{count}} más comienzan desde otro inicio y quedan fuera.',
  },
  apart: {
    heading: 'Los más distantes',
    sentence:
      '{{a}} y {{b}} son quienes más difieren, sobre todo en {{outcome}}: {{valueA}} frente a {{valueB}}.',
    measure:
      'Medido en los resultados nacionales en que el grupo difiere, cada uno en desviaciones estándar del grupo; raíz cuadrática media {{distance}}.',
    none: 'No hay dos archivos que difieran.',
  },
  table: {
    heading: 'Todos los archivos',
    who: 'Quién',
    title: 'Título',
    file: 'Archivo',
    scenario: 'Escenario',
    claims: 'Afirmaciones',
    claimsOpen: '{{count}}, aún sin calificar',
    tally: {
      true_one: '{{count}} verdadera',
      true_other: '{{count}} verdaderas',
      depends_one: '{{count}} depende',
      depends_other: '{{count}} dependen',
      false_one: '{{count}} falsa',
      false_other: '{{count}} falsas',
    },
    column: {
      true: 'Afirmaciones verdaderas',
      depends: 'Afirmaciones que dependen',
      false: 'Afirmaciones falsas',
    },
    misfit: 'Dentro de la banda',
    model: 'Modelo',
    marks: 'Señales',
    marksNote:
      'Las señales dicen lo que conviene saber de un archivo además de sus números: que se guardó con otra versión del modelo, o que un valor guardado en él no es el que se calcula aquí.',
    sort: 'Ordenar por {{column}}',
    open: 'Abrir el archivo de {{who}}',
    other: 'otra versión del modelo',
    differs: 'los valores guardados difieren',
    claimsNote_one: 'Las afirmaciones se califican con {{count}} par de corridas. {{rule}}',
    claimsNote_other: 'Las afirmaciones se califican con {{count}} pares de corridas. {{rule}}',
  },
  broken: {
    heading_one: 'No se pudo leer {{count}} archivo',
    heading_other: 'No se pudieron leer {{count}} archivos',
    more: '{{name}}: {{sentence}}',
    missing: 'El archivo del grupo lo nombra, pero no está ahí.',
    tooMany: 'Se leen como máximo {{count}} archivos a la vez.',
    suffix: 'Su nombre no termina en .blowback ni en .json.',
    unnamed: 'Otro archivo',
  },
};
