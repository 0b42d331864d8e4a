// The kinds of file that the app opens, for every system that has to know them.

/** `id` is also the name of the kind's drawing in icons/. */
export const FILE_KINDS = [
  {
    id: 'scenario',
    extension: 'blowback',
    mime: 'application/vnd.blowback.scenario+json',
    name: { en: 'Blowback scenarios', es: 'Escenarios de Blowback' },
  },
  {
    id: 'lesson',
    extension: 'blowback-lesson',
    mime: 'application/vnd.blowback.lesson+json',
    name: { en: 'Blowback lesson', es: 'Lección de Blowback' },
  },
  {
    id: 'class',
    extension: 'blowback-class',
    mime: 'application/vnd.blowback.class+json',
    name: { en: 'Blowback class set', es: 'Grupo de clase de Blowback' },
  },
];
