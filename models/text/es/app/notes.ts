import type { notes as english } from '../../en/app/notes';
import type { Same } from '../../same';

/** Palabras de la pantalla Notas. */
export const notes = {
  heading: 'Notas',
  lead: 'Se guardan en el mismo archivo que los escenarios.',
  title: 'Título',
  titlePlaceholder: 'Sin título',
  authors: 'Autores',
  authorsHint: 'Un nombre por línea; puede quedar vacío.',
  question: 'Pregunta',
  questionHint: '¿Qué se quiere averiguar?',
  hypothesis: 'Hipótesis',
  hypothesisHint: '¿Qué se espera y por qué? Conviene escribirlo antes de mirar.',
  notes: 'Notas',
  notesHint: '¿Qué se vio? ¿Qué haría cambiar de opinión?',
  run: 'La corrida',
  seed: 'Semilla',
  seedHint:
    'Número entero de 0 a 4,294,967,295. Todos los escenarios la comparten, de modo que solo difieren donde difieren sus políticas.',
  start: 'Estado inicial',
  weeks: 'Horizonte en semanas',
  weeksHint: '1 a 520',
  model: 'Modelo',
  modelVersion: '{{title}}, versión {{version}}',
} as const satisfies Same<typeof english>;
