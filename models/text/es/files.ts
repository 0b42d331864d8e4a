import type { files as english } from '../en/files';
import type { Same } from '../same';

/** Problemas de archivos, menús y cuadros de diálogo del sistema. */
export const files = {
  problem: {
    'not-found':
      'No se encontró «{{name}}». Quizá se movió, se cambió de nombre o se eliminó: {{path}}',
    'no-permission':
      'No tiene permiso para usar «{{name}}» en ese lugar. Elija otra carpeta o solicite el permiso: {{path}}',
    'too-large':
      '«{{name}}» pesa más de {{detail}} MB, lo que ningún archivo de escenarios alcanza. Verifique que sea el archivo correcto.',
    'not-text':
      '«{{name}}» no es un archivo de texto en UTF-8. Verifique que sea un archivo de escenarios o conviértalo antes a UTF-8.',
    'disk-full':
      'No hay espacio suficiente en el disco para «{{name}}». El archivo que está ahí quedó como estaba. Libere espacio o guárdelo en otro lugar.',
    'read-only':
      '«{{name}}» está protegido contra cambios. Guárdelo con otro nombre o quite la protección: {{path}}',
    'changed-on-disk':
      '«{{name}}» se modificó fuera de esta ventana después de que se leyó o guardó aquí por última vez. No se sobrescribió nada.',
    locked: 'Otro programa está usando «{{name}}». Ciérrelo ahí e intente de nuevo.',
    'not-a-file':
      '«{{name}}» es una carpeta o un dispositivo, no un archivo. Elija un archivo: {{path}}',
    'wrong-suffix':
      '«{{name}}» no es un archivo de escenarios: su nombre debe terminar en .blowback, .blowback-lesson, .blowback-class o .json.',
    'not-chosen':
      '«{{name}}» ya no está en la lista de archivos recientes. Ábralo con Archivo, Abrir.',
    failed: 'No se pudo leer o escribir «{{name}}». El sistema respondió: {{detail}}',
  },
  menu: {
    file: 'Archivo',
    new: 'Nuevo',
    newWindow: 'Nueva ventana',
    open: 'Abrir…',
    openRecent: 'Abrir reciente',
    noRecent: 'No hay archivos recientes',
    clearRecent: 'Vaciar la lista',
    save: 'Guardar',
    saveAs: 'Guardar como…',
    makeLesson: 'Hacer una clase de esto',
    present: 'Presentar',
    handout: 'Hoja para imprimir…',
    export: 'Exportar',
    exportPng: 'Gráfica como imagen (PNG)…',
    exportSvg: 'Gráfica como dibujo (SVG)…',
    exportCsv: 'Cifras (CSV)…',
    settings: 'Ajustes…',
    close: 'Cerrar ventana',
    quit: 'Salir',
    edit: 'Edición',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    copyChart: 'Copiar gráfica',
    scenario: 'Escenario',
    duplicate: 'Duplicar escenario',
    view: 'Ver',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    actualSize: 'Tamaño real',
    fullScreen: 'Pantalla completa',
    developerTools: 'Herramientas de desarrollo',
    window: 'Ventana',
    minimise: 'Minimizar',
    help: 'Ayuda',
    palette: 'Buscar de todo…',
    glossary: 'Glosario y ayuda',
    about: 'Acerca de Blowback',
    log: 'Abrir el registro de diagnóstico',
    services: 'Servicios',
    hide: 'Ocultar Blowback',
    hideOthers: 'Ocultar otros',
    showAll: 'Mostrar todo',
  },
  dialog: {
    openTitle: 'Abrir un archivo de escenarios',
    saveTitle: 'Guardar los escenarios',
    exportTitle: 'Exportar',
    scenarios: 'Escenarios de Blowback',
    pictures: 'Imagen PNG',
    drawings: 'Dibujo SVG',
    tables: 'Tabla CSV',
    json: 'JSON',
    documents: 'Documentos (PDF)',
    allFiles: 'Todos los archivos',
    unsaved: '¿Guardar los cambios en «{{title}}»?',
    unsavedDetail: 'Si no los guarda, los cambios se perderán.',
    save: 'Guardar',
    discard: 'No guardar',
    cancel: 'Cancelar',
    replace: '¿Reemplazar «{{name}}»?',
    replaceDetail: 'Ya existe un archivo con ese nombre.',
    replaceButton: 'Reemplazar',
    hung: '«{{title}}» no responde.',
    hungDetail:
      'Puede esperar o cerrar la ventana; el último borrador se ofrecerá la próxima vez que abra Blowback.',
    wait: 'Esperar',
    closeAnyway: 'Cerrar la ventana',
    crashed: 'Blowback tuvo que cerrar «{{title}}».',
    crashedDetail:
      'La ventana falló varias veces seguidas. Su trabajo se conservó como borrador y se ofrecerá la próxima vez que abra Blowback.',
    ok: 'Aceptar',
    untitled: 'Sin título',
  },
} satisfies Same<typeof english>;
