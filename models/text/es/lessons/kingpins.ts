/** Capos y fragmentación: the lesson in Spanish. */
import type { LessonWords } from '../../lesson-words';
import { cards } from '../cards';

export const kingpins = {
  ...cards.lessons.kingpins,
  question: '¿Quitarle la cabeza a una organización acaba con ella?',
  goals: [
    'Explicar cómo la pérdida de un líder puede dividir a una organización.',
    'Comparar la captura, la muerte y la detención de mandos medios.',
    'Conocer qué encontraron los estudios después de las remociones y hasta dónde coinciden.',
  ],
  questions: {
    hydra: {
      text: '¿Cuántas organizaciones hay después de tres años con las capturas y sin ellas?',
      answer:
        'Más con las capturas en la mayoría de las corridas: cada remoción sacude la cohesión, y una organización sacudida puede dividirse.',
    },
    alive: {
      text: '¿Importa si los jefes son capturados o abatidos?',
      answer:
        'Sí: abatirlos trae más represalias en casi todas las corridas, y más divisiones y más homicidios en la mayoría. Dos estudios coinciden en el orden, no en el tamaño.',
    },
    middle: {
      text: 'Se captura a veinte operadores en lugar de tres jefes. ¿Qué es diferente?',
      answer:
        'Los homicidios casi no difieren de no hacer nada, y mueren muchas menos personas en represalias que tras la captura de los jefes. Un estudio sobre mandos medios no encontró aumento a corto plazo, y sí más violencia después.',
    },
    doubt: {
      text: '¿Qué supuesto cambiaría usted para que las capturas rindan?',
      answer:
        'Apague la división o deje que la cohesión se recupere más rápido; Solidez muestra qué cambio invierte el resultado. Pregunte después qué evidencia haría falta para sostenerlo.',
    },
  },
  steps: {
    hook: {
      title: 'Cortar la cabeza',
      question: '¿Quitarle la cabeza a una organización acaba con ella?',
      notes:
        'Pida que levanten la mano: ¿menos organizaciones, las mismas o más? Nombre a los tres jefes del escenario solo por su organización. Muestre después en qué difieren los escenarios.',
    },
    predict: {
      title: 'Su predicción',
      question: '¿Cuántas organizaciones hay dentro de tres años si se captura a tres jefes?',
      notes:
        'Que cada quien escriba un número y una razón. Muestre primero la referencia y luego las capturas. La corrida central lleva las divisiones como proporciones: sube suavemente, donde una sola corrida salta.',
    },
    lives: {
      title: 'Capturados, abatidos o en paz',
      question: '¿Cuál de los cuatro cursos cuesta más vidas?',
      notes:
        'Muestre las líneas una por una. Las bandas se traslapan mucho: dígalo. El orden entre captura y muerte es el mismo en la mayoría de las corridas, porque van en pares.',
    },
    split: {
      title: 'Por qué se dividen las organizaciones',
      question: '¿Qué pasa dentro de una organización que pierde a su fundador?',
      notes:
        'Arme la cadena flecha por flecha: una remoción sacude, lo sacudido puede dividirse, los herederos pelean entre sí, las guerras por territorio matan. Pregunte en qué punto de la cadena podría actuar el Estado.',
    },
    middle: {
      title: '¿Jefes u operadores?',
      question: '¿Y si la policía va por los mandos medios?',
      notes:
        'Las represalias siguen a los jefes y mucho menos a los operadores. Lea la tabla de diferencias. Mencione el disenso: a largo plazo, a las detenciones de mandos medios les siguió más violencia.',
    },
    talk: {
      title: '¿Qué debería hacer un gobierno?',
      question: 'Se localizó a un jefe. ¿Detenerlo, esperar u otra cosa primero?',
      notes:
        'Reúna condiciones, no opiniones: ¿qué tendría que estar preparado antes de la detención? Cárceles, fiscalías, protección para los municipios que se van a disputar. La evidencia está a un clic de cada regla.',
    },
  },
  discussion:
    'En el modelo, a la captura de tres jefes le siguen más organizaciones, más divisiones, más represalias y, en la mayoría de las corridas, más homicidios en tres años; abatirlos es peor que capturarlos, y capturar a veinte operadores cambia poco. Los estudios sobre México apuntan en la misma dirección: los homicidios subieron donde se removió a líderes, se extendieron a los vecinos cerca de medio año, y a las muertes de líderes les siguió más violencia que a las capturas. No dicen que haya que dejar en paz a los líderes: dicen lo que cuesta una remoción cuando no se prepara nada más.',
} satisfies LessonWords;
