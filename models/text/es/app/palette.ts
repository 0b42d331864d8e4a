import type { palette as english } from '../../en/app/palette';
import type { Same } from '../../same';

/** Palabras de la paleta de órdenes. */
export const palette = {
  title: 'Buscar de todo',
  search: 'Escriba una orden, una palanca, un resultado, una regla…',
  none: 'Nada coincide con «{{query}}».',
  hint: 'Las flechas eligen, Intro ejecuta, Escape cierra.',
  notNow: 'Aquí no es posible: abra primero un escenario o la vista con la gráfica.',
  kinds: {
    command: 'Orden',
    view: 'Vista',
    scenario: 'Escenario abierto',
    lever: 'Palanca',
    outcome: 'Resultado',
    rule: 'Regla',
    term: 'Término',
    gallery: 'Escenario de inicio',
  },
} as const satisfies Same<typeof english>;
