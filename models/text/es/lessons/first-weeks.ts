/** Qué provoca una entrega en las primeras semanas: the lesson in Spanish. */
import type { LessonWords } from '../../lesson-words';
import { cards } from '../cards';

export const firstWeeks = {
  ...cards.lessons['first-weeks'],
  question:
    'El 27 de febrero de 2025 México entregó a 29 jefes presos. ¿Qué cambió en las primeras semanas?',
  goals: [
    'Distinguir lo que cambia una política (una diferencia entre dos escenarios) de lo que ocurre de todos modos.',
    'Seguir la cadena que va de una entrega a las muertes, regla por regla.',
    'Decir qué tan seguro es un resultado y qué evidencia lo contradice.',
  ],
  questions: {
    direction: {
      text: '¿Hay más o menos homicidios con la entrega en el primer medio año? ¿Qué tan seguro está el modelo?',
      answer:
        'Más, en casi todas las corridas del conjunto; la diferencia es de unos pocos puntos porcentuales, pequeña junto al nivel mismo.',
    },
    who: {
      text: '¿Qué parte de las muertes adicionales viene de las represalias y cuál de las guerras por territorio?',
      answer:
        'La mayor parte viene de las guerras por territorio: los grupos que perdieron a un jefe se cohesionan menos y los rivales avanzan. Las represalias son la parte menor, y es incierta.',
    },
    seen: {
      text: 'Los registros oficiales no muestran ningún salto después del 27 de febrero de 2025. ¿Refuta eso al modelo?',
      answer:
        'Por sí solo no: la diferencia cabe en lo que los meses varían de todos modos. Pero habla en contra de un efecto grande, y el modelo lo cita como evidencia. Una entrega se lleva a jefes que ya estaban presos, a diferencia de una captura en un operativo.',
    },
    bargain: {
      text: '¿Qué obtuvo a cambio el gobierno y por cuánto tiempo?',
      answer:
        'Un menor riesgo de aranceles durante algunas semanas. En el modelo el alivio se desgasta, de modo que el trato tiene que repetirse.',
    },
  },
  steps: {
    hook: {
      title: 'Veintinueve presos, una noche',
      question: '¿Qué cambia una entrega y para quién?',
      notes:
        'Cuente la historia en dos minutos: 29 presos, aranceles anunciados para la semana siguiente, un vuelo apresurado. Reúna conjeturas sin juzgarlas. Muestre después en qué difieren los dos escenarios: solo en las entregas de la semana 0.',
    },
    predict: {
      title: 'Su predicción',
      question:
        '¿Cómo siguen los homicidios después de la entrega, comparados con no entregar a nadie?',
      notes:
        'Cada quien escribe o dibuja su predicción y una razón antes de que aparezca la línea. Pida una razón para más y otra para menos. Solo entonces muestre la segunda línea.',
    },
    size: {
      title: 'Cuánto y con qué seguridad',
      question: '¿Qué tan grande es la diferencia junto al nivel?',
      notes:
        'Dos lecturas: el nivel casi no se mueve, y la diferencia está del mismo lado en casi todas las corridas, porque ambos escenarios comparten el azar. Lea en voz alta la tabla de homicidios y de muertes en guerras por territorio.',
    },
    chain: {
      title: 'Del avión a la calle',
      question: '¿Por qué pasos llega una entrega a la calle?',
      notes:
        'Muestre una flecha tras otra y deje que el grupo diga la siguiente. Lea luego las reglas. En cada una pregunte: ¿quién lo dice y quién disiente? El disenso está en Cómo funciona.',
    },
    bargain: {
      title: 'El otro lado del trato',
      question: '¿Qué da Washington y cuánto dura?',
      notes:
        'El riesgo de aranceles baja de inmediato y regresa. Pregunte qué hace un gobierno que necesita otra vez el alivio dentro de tres meses. De ahí salen las siguientes entregas.',
    },
    talk: {
      title: '¿Qué se sigue de esto?',
      question: '¿Habría firmado usted la entrega? ¿Con qué condiciones?',
      notes:
        'Dos minutos a solas, tres en parejas, cinco en grupo. Que vuelvan a sus predicciones: ¿qué razón era buena, sea cual haya sido el número? Cierre con los registros oficiales, que no muestran ningún salto.',
    },
  },
  discussion:
    'En el modelo, una entrega de 29 cuesta vidas en el primer medio año en casi todas las corridas: se cortan los mandos, las organizaciones se cohesionan menos, los rivales prueban suerte. El tamaño es de unos pocos puntos porcentuales, y los registros oficiales de después de febrero y agosto de 2025 no muestran ningún salto, así que un efecto grande queda descartado. A cambio baja el riesgo de aranceles, que regresa en pocos meses. Quien juzga la entrega sopesa un daño pequeño y casi seguro contra una ganancia que no dura, y contra lo que juicios y testigos puedan traer después, que medio año no alcanza a mostrar.',
} satisfies LessonWords;
