import type { gallery as english } from '../../en/app/gallery';
import type { Same } from '../../same';

/** Palabras de la pantalla inicial. */
export const gallery = {
  heading: '¿Qué pasaría si…?',
  lead: 'El 27 de febrero de 2025 México entregó a Estados Unidos a 29 narcotraficantes presos. Mueva una palanca y vea qué se seguiría según un modelo: represalias, escisiones, guerras por territorio, testimonios y lo próximo que exigiría Washington.',
  modelNote:
    'Esto es un modelo. Convierte afirmaciones y hallazgos publicados en reglas que se pueden leer, cambiar y apagar. Sus números muestran lo que esas reglas implican, con su incertidumbre; no son un pronóstico, y detrás de cada uno hay personas.',
  scenarios: 'Escenarios iniciales',
  scenariosHint:
    'Cada uno se abre como documento propio. Nada de lo que se cambie aquí se pierde ni se comparte.',
  samples: 'Muestras',
  samplesHint:
    'Trabajos terminados, para ver cómo pueden quedar. Cada uno se abre como una copia propia.',
  contains_one: '{{count}} escenario',
  contains_other: '{{count}} escenarios',
  events_one: '{{count}} evento',
  events_other: '{{count}} eventos',
  noEvents: 'sin eventos',
  openCard: 'Abrir «{{title}}»',
  yourFiles: 'Sus archivos',
  openFile: 'Abrir un archivo…',
  openFileHint: 'o suelte un archivo .blowback en cualquier parte de esta ventana',
  institution: 'De su institución',
  recent: 'Archivos recientes',
  noRecent: 'Aquí aparecen los archivos que se guardan o se abren.',
  clearRecent: 'Vaciar la lista',
  openClass: 'Abrir un grupo…',
  openClassHint: 'Una carpeta con los archivos de todo el grupo, lado a lado.',
  blank: 'Empezar en blanco',
  blankHint: 'Un escenario con cada palanca donde estuvo en realidad y sin eventos.',
  blankTitle: 'Sin título',
  blankScenario: 'Como fue',
  continueDocument: 'Volver a «{{title}}»',
} as const satisfies Same<typeof english>;
