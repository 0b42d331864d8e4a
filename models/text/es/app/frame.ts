import type { frame as english } from '../../en/app/frame';
import type { Same } from '../../same';

/** Palabras del marco de la ventana. */
export const frame = {
  appName: 'Blowback',
  views: {
    label: 'Vistas',
    gallery: 'Galería',
    explore: 'Explorar',
    compare: 'Comparar',
    rules: 'Cómo funciona',
    notes: 'Notas',
  },
  undo: 'Deshacer',
  redo: 'Rehacer',
  undoWhat: 'Deshacer: {{what}}',
  redoWhat: 'Rehacer: {{what}}',
  nothingToUndo: 'Nada que deshacer',
  nothingToRedo: 'Nada que rehacer',
  save: 'Guardar',
  saveAs: 'Guardar como…',
  open: 'Abrir…',
  newWindow: 'Ventana nueva',
  home: 'Volver a la galería',
  settings: 'Ajustes',
  unsaved: 'Cambios sin guardar',
  saved: 'Todo está guardado',
  untitled: 'Sin título',
  readOnly: 'Solo lectura',
  working: 'Calculando: {{done}} de {{total}} corridas',
  workingCentral: 'Calculando las corridas centrales…',
  loadingView: 'Abriendo {{view}}…',
  modelNote: 'Un modelo, no un pronóstico',
  skipToContent: 'Ir al contenido',
} as const satisfies Same<typeof english>;
