/** La caída de los capos: conmoción, escisiones, guerra interna y fin de organizaciones. */
import type { RulesInWords } from './words';

export const fragmentation: RulesInWords = {
  dissolution: {
    title: 'Las pequeñas son absorbidas',
    says: 'Cuando una organización se ha vuelto demasiado pequeña, se acaba, y los grupos locales absorben lo que queda.',
    headline: '{organisation} se acaba; los grupos locales absorben el resto',
    parameters: {
      smallest: 'integrantes por debajo de los cuales una organización no se sostiene',
      rate: 'probabilidad semanal de que un grupo así se acabe',
    },
  },
  'open-war': {
    title: 'Una escisión se vuelve guerra',
    says: 'Cuando un grupo se acaba de separar, puede entrar en guerra abierta con quienes dejó.',
    headline: 'Guerra abierta entre {organisation} y quienes dejó',
    parameters: { rate: 'probabilidad semanal de guerra abierta justo después de una escisión' },
  },
  'removal-loosens': {
    title: 'Las pérdidas aflojan los lazos',
    says: 'Cuando se captura o abate a líderes, su organización pierde cohesión.',
    parameters: {
      killing: 'peso de un abatimiento respecto de una captura',
      loss: 'proporción de la cohesión que se pierde si se remueve a todos los líderes a la vez',
    },
  },
  'removal-shakes': {
    title: 'La caída de un líder sacude',
    says: 'Cuando se captura, abate o entrega a líderes, su organización queda sacudida durante meses.',
    parameters: {
      killing: 'peso de un abatimiento respecto de una captura',
      handover: 'peso de una entrega respecto de la captura de quien estaba libre',
    },
  },
  'rift-heals': {
    title: 'Las rupturas cicatrizan',
    says: 'Cuando una escisión tiene ya unos meses, la guerra abierta por ella se vuelve menos probable.',
    parameters: { 'half-life': 'semanas hasta que cicatriza la mitad de la ruptura' },
  },
  'shock-passes': {
    title: 'La conmoción pasa',
    says: 'Cuando pasan meses sin otra pérdida, una organización se repone.',
    parameters: { 'half-life': 'semanas hasta que pasa la mitad de la conmoción' },
  },
  split: {
    title: 'Escisiones',
    says: 'Cuando una organización está sacudida y poco unida, una parte se separa.',
    headline: 'Un grupo se separa de {organisation}',
    parameters: {
      drift: 'probabilidad semanal de escisión cuando no hay cohesión alguna',
      'after-loss': 'probabilidad semanal adicional por unidad de conmoción',
      'half-size':
        'integrantes con los que una organización es la mitad de propensa a la escisión que una muy grande',
      share: 'proporción que se separa',
      relief: 'proporción de la cohesión perdida que restituye la salida de los descontentos',
    },
  },
  'wars-tire': {
    title: 'Las guerras se agotan',
    says: 'Cuando una guerra interna se prolonga, el agotamiento le pone fin poco a poco.',
    parameters: { 'half-life': 'semanas hasta que cede la mitad de su intensidad' },
  },
};
