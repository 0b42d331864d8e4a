import type { shell as english } from '../en/shell';
import type { Same } from '../same';

/** Palabras de la aplicación alrededor de las vistas: diálogos, guardado, recuperación, ajustes, accidentes. */
export const shell = {
  notFetched:
    'No se pudo obtener una parte de la ventana. Intente de nuevo; si sigue sin lograrse, guarde su documento y vuelva a cargar la ventana.',
  newerVersion:
    'Hay una nueva versión de Blowback lista. Se usará cuando se hayan cerrado todas las ventanas de Blowback.',
  untitled: 'Sin título',
  close: 'Cerrar',
  cancel: 'Cancelar',
  loading: 'Abriendo…',
  drop: 'Suelte el archivo para abrirlo',
  saved: 'Se guardó como «{{name}}»',
  exported: 'Se escribió en «{{name}}»',
  notSavable:
    'Un archivo de una versión más reciente de Blowback aquí solo se puede leer; no hay nada que guardar.',
  copied: 'Se copió al portapapeles',
  copyFailed: 'No se pudo copiar. El sistema respondió: {{detail}}',
  unsaved: {
    title: '¿Guardar los cambios en «{{title}}»?',
    body: 'Si no los guarda, los cambios se perderán.',
    save: 'Guardar',
    discard: 'No guardar',
  },
  conflict: {
    title: '«{{name}}» se modificó en otra parte',
    body: 'El archivo en el disco ya no es el que se abrió o guardó aquí por última vez: lo modificó otro programa, otra ventana u otra persona. Todavía no se ha sobrescrito nada.',
    compared: 'Comparado con el archivo en el disco, el suyo tiene estos cambios:',
    alike: 'En lo que se puede ver, el suyo y el archivo en el disco son iguales.',
    unreadable:
      'Lo que hay ahora en el disco no es un archivo de escenarios que se pueda abrir aquí.',
    mine: 'Conservar lo mío y sobrescribirlo',
    saveAs: 'Guardar lo mío como archivo nuevo…',
    theirs: 'Volver a leer el archivo y descartar mis cambios',
  },
  problem: {
    openTitle: 'No se pudo abrir el archivo',
    saveTitle: 'No se pudo guardar el archivo',
    exportTitle: 'No se pudo escribir la exportación',
    saveAs: 'Guardar como…',
    unsafe: 'Su documento sigue abierto y sin guardar.',
  },
  refusal: {
    title: 'No se pudo abrir «{{name}}»',
    untouched: 'El archivo no se modificó y el documento abierto queda como está.',
    more_one: 'y {{count}} error más',
    more_other: 'y {{count}} errores más',
  },
  recovery: {
    title: 'Se recuperó trabajo sin guardar',
    body: 'Blowback terminó sin guardar. Esto es lo que conservó:',
    draft: '«{{title}}», {{when}}',
    ofFile: 'pertenece a {{path}}',
    noFile: 'nunca se guardó en un archivo',
    unreadable: 'Un borrador que no se puede leer',
    suspect: 'Un borrador durante cuya apertura falló la ventana',
    open: 'Recuperar',
    discard: 'Eliminar',
    discardLabel: 'Eliminar el borrador «{{title}}»',
    openLabel: 'Recuperar «{{title}}»',
    later: 'Decidir después',
    recovered: 'El trabajo sin guardar está de vuelta. Guárdelo para conservarlo.',
  },
  differences: {
    field: '{{field}}: de «{{before}}» a «{{after}}»',
    'scenario-added': 'El escenario «{{title}}» es nuevo',
    'scenario-removed': 'El escenario «{{title}}» ya no está',
    scenario: 'Escenario «{{title}}»: {{parts}}',
    parts: {
      title: 'título',
      description: 'descripción',
      events: 'eventos',
      assumptions: 'elección de supuestos',
    },
    assumptions: 'Los supuestos modificados difieren',
    predictions: 'Las predicciones difieren',
    claims: 'Las afirmaciones difieren',
    lesson: 'La clase que lo rodea difiere',
    baseline: 'La referencia es otro escenario',
    more_one: 'y {{count}} diferencia más',
    more_other: 'y {{count}} diferencias más',
  },
  draft: {
    failed:
      'Por el momento no se puede conservar un borrador de su trabajo sin guardar; una falla lo perdería. Guarde pronto el documento.',
  },
  settings: {
    title: 'Ajustes',
    language: 'Idioma',
    systemLanguage: 'El de la computadora',
    theme: 'Apariencia',
    light: 'Clara',
    dark: 'Oscura',
    contrast: 'Alto contraste',
    systemTheme: 'La de la computadora',
    textScale: 'Tamaño del texto',
    textScaleValue: '{{value}} %',
    runs: 'Corridas de un ensamble',
    runsHelp:
      'De 50 a 1,000. Con más corridas las bandas son más suaves y tardan más; las líneas centrales no dependen de ellas.',
    about: 'Acerca de Blowback…',
    log: 'Abrir el registro de diagnóstico',
    logHelp: 'Lo que la aplicación anotó sobre errores. Se queda en esta computadora.',
  },
  policies: {
    title: 'Establecido por su institución',
    setting: 'Establecido por su institución',
    from: 'Las políticas de esta computadora están en {{path}}.',
    lessons: 'Carpeta de lecciones: {{folder}}',
    fault: {
      unreadable: 'No se pudieron leer las políticas de {{path}}. El sistema dijo: {{detail}}',
      'not-json':
        'Las políticas de {{path}} no son un objeto JSON, así que ninguna rige. Un ejemplo: {"language": "es"}',
      'unknown-field':
        '«{{detail}}» en {{path}} no es una política. Existen language, theme, tour y lessonFolder.',
      language: 'language en {{path}} es {{detail}}; puede ser "en" o "es". Se omite.',
      theme: 'theme en {{path}} es {{detail}}; puede ser "light", "dark" o "contrast". Se omite.',
      tour: 'tour en {{path}} es {{detail}}; puede ser true o false. Se omite.',
      'lesson-folder':
        'lessonFolder en {{path}} es {{detail}}, que no es una carpeta que se pueda leer aquí. Se omite.',
    },
    portable: 'Portátil: los ajustes y borradores están junto al programa, en {{folder}}.',
  },
  about: {
    title: 'Acerca de Blowback',
    body: 'Un laboratorio de «qué pasaría si» para la política de seguridad. Muestra lo que implica un conjunto de supuestos declarados. Es un modelo, no un pronóstico, y cada cifra representa a personas.',
    model: 'Modelo: {{title}}, versión {{version}}',
    licence: 'Software libre bajo la licencia MIT.',
    map: 'Mapa de México: MapSVG y Victor Cazanave, CC BY 4.0.',
    versions: 'Versiones',
    app: 'Blowback',
    system: 'Sistema',
    browserName: 'Navegador',
    network: 'Nunca usa la red, no cuenta a nadie y no envía nada.',
    browser:
      'Esta es la edición para navegador. Un navegador no puede abrir una carpeta entera por su ruta, llevar una lista de archivos recientes ni entregar un segundo archivo a una ventana abierta. Si no es de la familia de Chromium, guardar deja una copia nueva entre sus descargas.',
    licences_one: 'Licencia de {{count}} paquete de esta aplicación',
    licences_other: 'Licencias de los {{count}} paquetes de esta aplicación',
    noLicences: 'La lista de licencias se escribe al compilar la aplicación.',
    noText: 'Este paquete no trae el texto de su licencia.',
  },
  model: {
    changed:
      'Este archivo se guardó con la versión {{was}} del modelo; esta aplicación tiene la versión {{now}}. Las cifras pueden diferir de las que se vieron entonces.',
    newer:
      'Este archivo se guardó con una versión del modelo ({{was}}) más reciente que la de esta aplicación ({{now}}). Las cifras pueden diferir de las que se vieron entonces.',
    compare: 'Lo que cambió el modelo',
    same: 'Ningún valor del resumen del archivo ha cambiado.',
    scenario: 'Escenario',
    outcome: 'Resultado',
    then: 'Entonces',
    now: 'Ahora',
    dismiss: 'Ocultar este aviso',
  },
  guide: {
    title: 'Guías',
    pages: 'Páginas',
    back: 'Atrás',
    guide: 'Guía',
    model: 'El modelo',
    files: 'Los archivos (en inglés)',
    none: 'Esa página no forma parte de esta aplicación.',
  },
  workers: {
    restarted:
      'Un cálculo terminó de manera inesperada y se inició de nuevo. No se perdió nada de su documento.',
    failed:
      'No se pudieron calcular las cifras. Su documento no está afectado; guárdelo y consulte el registro de diagnóstico.',
  },
  accident: {
    title: 'Esta parte de la ventana falló',
    body: 'Su documento está a salvo. Intente de nuevo, o guárdelo y reinicie la aplicación.',
    retry: 'Intentar de nuevo',
    log: 'Abrir el registro de diagnóstico',
    save: 'Guardar',
  },
} satisfies Same<typeof english>;
