/** What lessons and samples are called in the gallery, by their ids; the rest of their words is fetched when one is opened. */
import type { cards as english } from '../en/cards';
import type { Same } from '../same';

export const cards = {
  lessons: {
    'first-weeks': {
      title: 'Qué provoca una entrega en las primeras semanas',
      sentence:
        'Furia, mandos debilitados y un trato con Washington: ¿quién gana y quién paga en medio año?',
    },
    kingpins: {
      title: 'Capos y fragmentación',
      sentence: 'Tres grandes jefes caen en un año: ¿quedan después menos organizaciones o más?',
    },
    witnesses: {
      title: 'Testigos y círculos de protección',
      sentence:
        'Los jefes que se declaran culpables hablan de quienes los protegían: ¿a quién alcanza y cuánto cuesta?',
    },
    'root-causes': {
      title: 'Causas de fondo contra confrontación',
      sentence:
        'Escuelas y empleos, u operativos y detenciones: ¿qué salva más vidas en un año y en cinco?',
    },
  },
  samples: {
    prediction: {
      title: 'Muestra: ¿amortiguan las cárceles duras una entrega?',
      sentence:
        'Un trabajo terminado: una pregunta, una predicción fijada que espera ser revelada, tres afirmaciones y lo que resultó de ellas.',
    },
    doubt: {
      title: 'Muestra: ¿sobrevive la conclusión a una duda?',
      sentence:
        'Supuestos cambiados: la misma comparación tal como está el modelo, y con una de sus reglas apagada.',
    },
  },
} as const satisfies Same<typeof english>;
