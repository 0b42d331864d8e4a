import type { document as english } from '../en/document';
import type { Same } from '../same';

/** Por qué no se acepta un archivo de escenarios. */
export const document = {
  refusal: {
    'not-json':
      'Este archivo no se puede leer: en la línea {{line}}, columna {{column}} hay «{{value}}» donde debería haber {{allowed}} (no es JSON válido).',
    'not-json-end':
      'Este archivo está cortado: termina en la línea {{line}}, columna {{column}}, donde debería haber {{allowed}}. Quizá no se copió o descargó completo.',
    'not-json-empty':
      'Este archivo está vacío: nunca se guardó nada en él, o no se copió completo.',
    'not-ours':
      'Este no es un archivo de escenarios de Blowback: su campo «format» debe ser {{allowed}}, y es {{value}}.',
    'not-ours-missing':
      'Este no es un archivo de escenarios de Blowback: su campo «format» debe ser {{allowed}}, y no lo tiene.',
    'not-ours-shape':
      'Este no es un archivo de escenarios de Blowback: debe ser un solo objeto con el campo «format», y es {{value}}.',
    'newer-major':
      'Este archivo se hizo con una versión más reciente de Blowback (formato de archivo {{value}}; esta aplicación conoce formatos hasta el {{allowed}}). Su contenido no se puede mostrar y no se modificará. Ábralo con una versión más reciente.',
    'too-large': 'El archivo ocupa {{value}} MB; se permiten {{allowed}} MB como máximo.',
    'too-many-values':
      'El archivo contiene más de {{allowed}} valores, el máximo permitido (se alcanza en la línea {{line}}, columna {{column}}).',
    'too-many-fields':
      'Un objeto tiene más de {{allowed}} campos, el máximo permitido (en la línea {{line}}, columna {{column}}, «{{path}}»).',
    'too-deep':
      'Hay listas y objetos anidados a más de {{allowed}} niveles en la línea {{line}}, columna {{column}}, en «{{path}}»; se permiten hasta {{allowed}}.',
    'duplicate-key':
      'El campo {{value}} aparece dos veces en el mismo objeto («{{path}}», otra vez en la línea {{line}}, columna {{column}}). Uno de los dos se perdería; deje solo uno.',
    'dangerous-key':
      'El nombre de campo {{value}} en la línea {{line}}, columna {{column}} («{{path}}») no se permite: los programas le dan un significado propio. Se permite cualquier otro nombre.',
    'number-not-exact':
      '«{{path}}» es {{value}} (línea {{line}}, columna {{column}}), que una computadora no puede guardar con exactitud; se permiten números enteros hasta {{allowed}} y decimales comunes.',
    'missing-field': 'Falta «{{path}}»; se permite {{allowed}}.',
    'wrong-type': '«{{path}}» es {{value}}, un valor de otro tipo; se permite {{allowed}}.',
    'out-of-range': '«{{path}}» es {{value}}; se permite {{allowed}}.',
    'duplicate-id': '«{{path}}» es {{value}}, que ya está en uso; se permite {{allowed}}.',
    'unknown-reference': '«{{path}}» es {{value}}, que no existe; se permite {{allowed}}.',
    'unknown-reference-near':
      '«{{path}}» es {{value}}, que no existe. ¿Quiso decir «{{near}}»? Se permite {{allowed}}.',
    'not-text':
      'Este no es un archivo de texto: contiene caracteres NUL. Un archivo de escenarios es texto JSON en UTF-8.',
    'utf-16':
      'Este archivo usa otra codificación, probablemente UTF-16. Guárdelo como UTF-8 y ábralo de nuevo.',
  },
  allowed: {
    'whole-number': 'un número entero de {{min}} a {{max}}',
    number: 'un número de {{min}} a {{max}}',
    text: 'un texto de {{max}} caracteres como máximo',
    list: 'una lista de {{min}} a {{max}} elementos',
    object: 'un objeto con campos',
    entries: 'un objeto con {{max}} elementos como máximo',
    id: 'letras minúsculas y dígitos unidos por guiones, {{max}} caracteres como máximo, como «two-waves»',
    name: 'un nombre de letras y dígitos unidos por guiones o puntos, {{max}} caracteres como máximo, como «troops.SIN»',
    member:
      'la ruta de un archivo .blowback o .json dentro de la carpeta del grupo, con «/» entre carpetas y sin «..», de {{max}} caracteres como máximo',
    'one-of': 'uno de estos valores: {{options}}',
    'one-of-many': 'uno de estos valores: {{options}} … ({{total}} en total)',
    nothing: 'nada, porque no hay ninguno',
    after: 'una semana posterior a la {{week}}, porque las semanas van en orden',
    unique: 'un nombre que se use una sola vez',
  },
  expected: {
    value: 'un valor',
    'value-or-end': 'un valor o el fin de la lista',
    name: 'un nombre de campo entre comillas dobles',
    'name-or-end': 'un nombre de campo entre comillas dobles o el fin del objeto',
    colon: 'dos puntos',
    'comma-or-end': 'una coma o un corchete o una llave de cierre',
    end: 'nada más',
    quote: 'las comillas de cierre',
    escape: 'una de las secuencias de escape de JSON, como \\n o \\u00e9',
    'no-control': 'un carácter visible (un salto de línea en un texto se escribe \\n)',
  },
} satisfies Same<typeof english>;
