import type { reading as english } from '../../en/app/reading';
import type { Same } from '../../same';

/** Palabras de la página en la que se lee un archivo de una versión más reciente. */
export const reading = {
  why: 'Este archivo se hizo con una versión más reciente de Blowback, en un formato que esta versión no conoce. Abajo se muestran sus textos, solo para leer; sus cifras aquí significarían otra cosa, por lo que no se muestran. El archivo no se modifica. Para trabajar con él, ábralo con la versión más reciente.',
  scenarios: 'Escenarios',
} satisfies Same<typeof english>;
