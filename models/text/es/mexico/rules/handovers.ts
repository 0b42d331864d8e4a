/** Entregas, extradiciones, miedo y cárceles. */
import type { RulesInWords } from './words';

export const handovers: RulesInWords = {
  extradition: {
    title: 'Extradiciones ordinarias',
    says: 'Cuando México coopera más y la presión de Estados Unidos es mayor, más presos son extraditados uno por uno.',
    headline: 'Extradición: {count} × {rank} de {organisation}',
    parameters: {
      rate: 'proporción de presos extraditados por semana con la cooperación ordinaria',
      'pressure-effect':
        'aumento relativo de esa tasa por unidad de presión de Estados Unidos sobre la inicial',
    },
  },
  'fear-fades': {
    title: 'El miedo se disipa',
    says: 'Cuando pasa un tiempo sin que se entregue a nadie, el miedo a la extradición se disipa.',
    parameters: { 'half-life': 'semanas hasta que se disipa la mitad' },
  },
  handover: {
    title: 'Entrega',
    says: 'Cuando se entrega a jefes presos, estos pasan de las cárceles mexicanas a la custodia de Estados Unidos.',
    headline: 'Entrega a Estados Unidos: {count} × {rank} de {organisation}',
  },
  'share-handed-over': {
    title: 'Proporción entregada',
    says: 'Cuando se entrega o extradita a líderes de una organización, desaparece una proporción de su dirigencia; las extradiciones ordinarias siguen llevándose la de siempre.',
  },
  'handover-breaks-command': {
    title: 'Las entregas rompen el mando',
    says: 'Cuando se entrega a los jefes presos de una organización, esta pierde cohesión de inmediato, y más cuanto más alto es su rango.',
    parameters: {
      loss: 'proporción de la cohesión que se pierde si se van todos los líderes a la vez',
    },
  },
  'handovers-frighten': {
    title: 'Las entregas atemorizan',
    says: 'Cuando se entrega a jefes, quienes siguen libres en cualquier parte temen ser los siguientes.',
    parameters: { gain: 'miedo que agrega cada jefe entregado, ponderado por rango' },
  },
  'cohesion-recovers': {
    title: 'La cohesión se recupera',
    says: 'Cuando nada la perturba, una organización recobra poco a poco su cohesión habitual.',
    parameters: { 'half-life': 'semanas hasta que se recupera la mitad de lo perdido' },
  },
  'command-binds': {
    title: 'El mando une',
    says: 'Cuando los jefes mandan desde la cárcel menos que antes, su organización pierde cohesión poco a poco.',
    parameters: { pull: 'cohesión que se gana por semana por unidad de mando' },
  },
  'command-from-prison': {
    title: 'Mando desde la cárcel',
    says: 'Cuando los jefes están en cárceles cómodas, siguen mandando en su organización desde ahí.',
  },
  'prisons-follow-policy': {
    title: 'Las cárceles siguen a la política',
    says: 'Cuando el gobierno endurece las cárceles, el control sobre ellas aumenta despacio.',
    parameters: { 'half-life': 'semanas hasta que se cumple la mitad de un cambio' },
  },
};
