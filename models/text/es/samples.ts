/** Lo que habrían escrito los estudiantes en las muestras que vienen con Blowback. Una prueba coteja cada hallazgo con el modelo. */
import type { samplesInEnglish } from '../en/samples';
import type { SampleWords } from '../sample-words';
import { cards } from './cards';

export const samplesInSpanish = {
  prediction: {
    ...cards.samples.prediction,
    author: 'Una estudiante (muestra)',
    question:
      'Se entrega a veintinueve jefes. ¿Amortiguarían las consecuencias unas cárceles más duras en casa, al mismo tiempo?',
    hypothesis:
      'Sí. Quien no puede mandar desde la cárcel no puede ordenar venganzas, de modo que debería haber menos homicidios que tras la sola entrega.',
    reason:
      'Las órdenes salen de las cárceles. Si se cortan teléfonos y visitas, la venganza se queda sin cabeza y a los pocos meses todo se calma.',
    notes:
      'Lo que encontré\n\nLas cárceles más duras sí quitan el mando a quienes están dentro: esa afirmación se cumple. Pero los homicidios no bajan respecto de la sola entrega; en casi todos los pares de corridas son más. Mi hipótesis no se sostiene en este modelo.\n\n¿Por qué? En el panel «¿Por qué?» casi toda la diferencia pasa por las guerras territoriales: las organizaciones que pierden a sus jefes se cohesionan menos, y los rivales les disputan el territorio.\n\nDe qué dudaría: de la regla «La debilidad atrae a los rivales». Leería su evidencia y su disenso en «Cómo funciona», la apagaría y miraría de nuevo.\n\nPara ver cómo resultó la predicción: elija el escenario «Entrega y cárceles duras», pulse Predecir y luego Revelar.\n\nCómo trabajé: primero Predecir; luego Duplicar, una palanca (dureza de las cárceles en 90 %), Comparar y Afirmaciones.',
    scenarios: {
      'hard-prisons': [
        'Entrega y cárceles duras',
        'Como la entrega de los 29, y desde el inicio las cárceles son casi tan duras como en Estados Unidos.',
      ],
    },
    set: '',
  },
  doubt: {
    ...cards.samples.doubt,
    author: 'Un estudiante (muestra)',
    question:
      'El modelo dice que los homicidios suben tras la entrega. ¿Cuánto de eso depende de la regla de que una entrega rompe el mando?',
    hypothesis: 'Casi todo: sin esa regla, la entrega no debería cambiar nada.',
    reason: '',
    notes:
      'Lo que hice\n\nInicié un conjunto de supuestos propio, «Las entregas no tocan el mando», en el que una regla está apagada, y copié ambos escenarios con él. Solidez, Cuatro líneas muestra los cuatro juntos.\n\nLo que encontré\n\nCon ambos conjuntos hay más homicidios con la entrega que sin ella, en la mayoría de los pares de corridas. Mi hipótesis, pues, no se sostiene: la conclusión no depende solo de esa regla. Otras (represalias, divisiones, guerras territoriales) también la sostienen.\n\nLo que queda abierto: dudé de una sola regla. «Qué la invertiría» busca el menor cambio de supuestos que invertiría la conclusión.',
    scenarios: {
      'handover-doubted': [
        'Entrega, mando intacto',
        'La entrega de los 29 con el supuesto de que no toca el mando.',
      ],
      'no-handover-doubted': ['Sin entrega, mando intacto', 'Sin entrega, con el mismo supuesto.'],
    },
    set: 'Las entregas no tocan el mando',
  },
} satisfies Readonly<Record<keyof typeof samplesInEnglish, SampleWords>>;
