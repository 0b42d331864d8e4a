/** Causas de fondo contra confrontación: the lesson in Spanish. */
import type { LessonWords } from '../../lesson-words';
import { cards } from '../cards';

export const rootCauses = {
  ...cards.lessons['root-causes'],
  question: '¿Qué estrategia salva más vidas, atender las causas o confrontar, y para cuándo?',
  goals: [
    'Comparar dos estrategias en un año y en cinco.',
    'Distinguir el esfuerzo (detenciones, decomisos) del resultado (vidas, miembros).',
    'Encontrar los supuestos en los que descansa la comparación.',
  ],
  questions: {
    when: {
      text: '¿Qué estrategia tiene menos homicidios después de un año y después de cinco?',
      answer:
        'Atender las causas, en ambos plazos y en casi todas las corridas; la diferencia crece con el tiempo, porque el reclutamiento baja despacio y el daño de la confrontación se acumula.',
    },
    members: {
      text: '¿Con qué estrategia tienen menos miembros las organizaciones después de cinco años?',
      answer:
        'Con la confrontación, porque detiene al doble y muchos mueren. La prevención baja el reclutamiento, lo que se nota más tarde. Menos miembros y menos muertes son dos objetivos, y aquí no coinciden.',
    },
    price: {
      text: '¿Cuánto cuesta la estrategia más suave?',
      answer:
        'Un mayor riesgo de aranceles, pues Washington cuenta detenciones, decomisos y extradiciones. El dinero para la prevención no está en el modelo.',
    },
    doubt: {
      text: 'La prevención funcionó en pocos programas evaluados. ¿Y si llega a la mitad o tarda el doble?',
      answer:
        'Baje la palanca o la fuerza de sus reglas y compare de nuevo: parte de la ganancia viene de provocar menos, lo que no depende de la prevención.',
    },
  },
  steps: {
    hook: {
      title: 'Abrazos o balazos',
      question: '¿Empleos y escuelas, u operativos y detenciones?',
      notes:
        'Ambos lemas son caricaturas: diga qué cambian realmente los dos escenarios, palanca por palanca. Atender las causas significa aquí una prevención amplia y también menos operativos y detenciones.',
    },
    effort: {
      title: 'Lo que anuncian los ministros',
      question: '¿El número de detenciones es un resultado o un esfuerzo?',
      notes:
        'La confrontación duplica detenciones y decomisos por construcción. Eso dice la palanca, y no es un éxito. Pida otros números que miden esfuerzo.',
    },
    predict: {
      title: 'Su predicción',
      question: 'Homicidios en cinco años: ¿qué línea queda más abajo?',
      notes:
        'Que cada quien dibuje o describa las tres líneas con una razón. Muestre primero lo que hay, luego las causas y luego la confrontación.',
    },
    size: {
      title: 'Cuánto y con qué seguridad',
      question: '¿Se tocan las bandas de las dos estrategias?',
      notes:
        'Las bandas son anchas, y aun así la diferencia en pares está de un solo lado en casi todas las corridas. Explique por qué: ambos escenarios enfrentan el mismo azar.',
    },
    recruits: {
      title: 'Los miembros de mañana',
      question: '¿Quién reemplaza a los detenidos?',
      notes:
        'Con la confrontación hay menos miembros, aunque el reclutamiento es menor cuando se atienden las causas. Arme la cadena: la prevención crece despacio y luego baja el reclutamiento. El estudio de fondo encontró que el reclutamiento es la palanca más fuerte.',
    },
    talk: {
      title: '¿Los años de quién?',
      question: 'Un sexenio dura seis años. ¿Qué estrategia anunciaría usted y cuál seguiría?',
      notes:
        'Muestre el riesgo de aranceles: la estrategia más suave paga en el exterior. Que el grupo escriba una declaración de tres frases para cada lado. Cierre con lo que les haría cambiar de opinión.',
    },
  },
  discussion:
    'En el modelo, atender las causas salva vidas frente a la confrontación en un año y más en cinco, en casi todas las corridas, y también frente a seguir como hasta ahora. La confrontación quita a más miembros de la calle y provoca más: represalias, divisiones, guerras. Un estudio publicado sobre el tamaño de los cárteles encontró el mismo orden en las muertes: menos reclutamiento las baja, más detenciones casi no. El camino más suave cuesta posición ante Washington. La evidencia sobre la prevención misma es delgada, así que conviene ver en Solidez cuánto de la ganancia descansa en ella.',
} satisfies LessonWords;
