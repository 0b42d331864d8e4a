/** Testigos y círculos de protección: the lesson in Spanish. */
import type { LessonWords } from '../../lesson-words';
import { cards } from '../cards';

export const witnesses = {
  ...cards.lessons.witnesses,
  question: 'Cuando los jefes se vuelven testigos, ¿a quién exponen y qué pasa entonces?',
  goals: [
    'Describir el camino de la custodia a la declaración de culpabilidad, el testimonio y la acusación, con sus demoras.',
    'Explicar cómo la exposición se convierte en exigencias de Washington.',
    'Sopesar la justicia para los protectores contra la violencia de los pactos rotos.',
  ],
  questions: {
    delay: {
      text: '¿Por qué no pasa casi nada en el primer año?',
      answer:
        'De la custodia a la declaración de culpabilidad pasan en mediana unos catorce meses, y las acusaciones llegan algunos meses después: los tribunales son lentos, se decida lo que se decida hoy.',
    },
    washington: {
      text: '¿Más acuerdos dejan satisfecho a Washington?',
      answer:
        'No: en casi todas las corridas la presión es mayor con acuerdos, porque cada funcionario expuesto da motivo para nuevas exigencias.',
    },
    purge: {
      text: 'Se remueve de inmediato a los funcionarios expuestos. ¿Por qué suben los homicidios?',
      answer:
        'Esos funcionarios sostenían pactos. Donde un pacto se rompe antes de que otra cosa proteja el lugar, las guerras por territorio se recrudecen; en el modelo el precio es alto y está del mismo lado en casi todas las corridas.',
    },
    justice: {
      text: '¿Sigue siendo correcta una purga que cuesta vidas? ¿Qué podría bajar su precio?',
      answer:
        'El modelo no tiene respuesta. Puede mostrar condiciones: pruebe con tropas en los lugares afectados, una purga más lenta o más tardía, y vea qué queda de la diferencia.',
    },
  },
  steps: {
    hook: {
      title: 'Un jefe ante un tribunal de Nueva York',
      question: '¿A quién puede delatar un jefe y por qué lo haría?',
      notes:
        'Casi ningún caso llega a juicio: cerca de nueve de cada diez terminan antes. Los líderes que se declaran culpables cooperan con mayor frecuencia, porque saben más. Muestre en qué difieren los tres escenarios.',
    },
    wait: {
      title: 'Primero, nada',
      question: '¿Cuánto tarda en llegar el testimonio?',
      notes:
        'Muestre ambas líneas y señale el comienzo plano. Pregunte quién gobierna cuando el testimonio alcanza a alguien. Las bandas son anchas: detrás de la mediana hay ocho casos.',
    },
    circles: {
      title: 'Los círculos',
      question: '¿Cómo llega a un ministro lo que se dice en un tribunal?',
      notes:
        'Flecha por flecha: declaración de culpabilidad, testimonio, exposición, acusación, exigencias. Los círculos son policías, fiscales y políticos; los niveles, municipio, estado y federación. No se nombra a nadie, y en clase tampoco debería nombrarse a nadie.',
    },
    predict: {
      title: 'Su predicción: la purga',
      question: 'Se remueve de inmediato a los funcionarios expuestos. ¿Más o menos homicidios?',
      notes:
        'Casi todos los grupos predicen menos. Que ambos lados den su razón antes de que aparezca la línea. Pregunte después qué tendría que ocupar el lugar del pacto roto.',
    },
    price: {
      title: '¿Y Washington?',
      question: '¿Los acuerdos y las purgas bajan la presión?',
      notes:
        'La presión es mayor con acuerdos que sin ellos. La purga casi no la alivia. Lea la tabla de diferencias y busque lo que es igual en los tres escenarios.',
    },
    talk: {
      title: '¿Qué se le debe a quién?',
      question: '¿Removería usted a los protectores ahora, después o nunca?',
      notes:
        'Forme tres grupos, uno por respuesta, y que cada uno diga con qué condición cambiaría de lado. Cierre con lo que el modelo deja fuera: el miedo de los testigos, la prensa, las familias.',
    },
  },
  discussion:
    'Los acuerdos traen más testimonio, más funcionarios expuestos y más acusaciones, tras una larga espera. En el modelo también elevan la presión de Washington en casi todas las corridas: a quien queda expuesto se le reclama. Remover de inmediato a los expuestos baja un poco la exposición y cuesta muchas vidas, porque a los pactos rotos les siguen guerras por territorio, como sugieren los estudios sobre la alternancia en los estados mexicanos. Eso no es un argumento para dejar en su cargo a los protectores; es un argumento para preguntar qué protege a un municipio al día siguiente.',
} satisfies LessonWords;
