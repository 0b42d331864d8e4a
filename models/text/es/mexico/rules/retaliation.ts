/** Furia y represalias. */
import type { RulesInWords } from './words';

export const retaliation: RulesInWords = {
  'anger-lasts': {
    title: 'La furia perdura',
    says: 'Cuando se provoca a una organización, parte de su furia pasa a las semanas siguientes y se va apagando.',
    parameters: {
      carried: 'proporción de una provocación que dura más que su semana',
      'half-life': 'semanas hasta que se apaga la mitad de la furia',
    },
  },
  'attacks-kill': {
    title: 'Muertes por represalias',
    says: 'Cuando una organización ataca, muere gente donde es más fuerte.',
    parameters: { deaths: 'muertes por ataque' },
  },
  'handover-provokes': {
    title: 'Las entregas provocan',
    says: 'Cuando se entrega a jefes, su organización se siente provocada, y más cuanto más dura es la cárcel estadounidense que la mexicana que dejan.',
    parameters: {
      strength:
        'provocación por jefe entregado, ponderado por rango, y unidad de comodidad perdida',
    },
  },
  'removal-provokes': {
    title: 'Las remociones provocan',
    says: 'Cuando se captura o abate a líderes en operativos, su organización se siente provocada, más por un abatimiento que por una captura.',
    parameters: {
      strength: 'provocación por líder capturado, ponderado por rango',
      killing: 'provocación por un abatimiento respecto de una captura',
    },
  },
  'retaliation-attack': {
    title: 'Represalias',
    says: 'Cuando una organización está provocada o furiosa, ataca, y más cuanto más grande es.',
    headline: 'Ataques de represalia de {organisation}: {count}',
    parameters: {
      rate: 'ataques por unidad de furia de una organización grande',
      'half-size': 'integrantes con los que una organización golpea con la mitad de esa fuerza',
    },
  },
};
