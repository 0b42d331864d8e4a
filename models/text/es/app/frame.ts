import type { frame as english } from '../../en/app/frame';
import type { Same } from '../../same';

/** Palabras del marco de la ventana. */
export const frame = {
  appName: 'Blowback',
  views: {
    label: 'Vistas',
    explore: 'Explorar',
    compare: 'Comparar',
    rules: 'Cómo funciona',
    robust: 'Solidez',
    evidence: 'Evidencia',
    lesson: 'Clase',
    notes: 'Notas',
    class: 'Grupo',
  },
  present: 'Presentar (F5)',
  undo: 'Deshacer',
  redo: 'Rehacer',
  undoWhat: 'Deshacer: {{what}}',
  redoWhat: 'Rehacer: {{what}}',
  nothingToUndo: 'Nada que deshacer',
  nothingToRedo: 'Nada que rehacer',
  save: 'Guardar',
  handout: 'Hoja para imprimir o PDF',
  open: 'Abrir…',
  home: 'Volver a la galería',
  settings: 'Ajustes',
  unsaved: 'Cambios sin guardar',
  saved: 'Todo está guardado',
  untitled: 'Sin título',
  readOnly: 'Solo lectura',
  working: 'Calculando: {{done}} de {{total}} corridas',
  workingCentral: 'Calculando las corridas centrales…',
} as const satisfies Same<typeof english>;
