/** Lo que ocurre por razones ajenas al modelo: tendencia, estación, altibajos. */
import type { RulesInWords } from './words';

export const climate: RulesInWords = {
  momentum: {
    title: 'La tendencia sigue un tiempo',
    says: 'Cuando los homicidios han bajado o subido durante el último año, siguen haciéndolo, cada vez menos.',
    parameters: {
      strength: 'proporción de la tendencia de los últimos doce meses que continúa',
      'half-life': 'semanas hasta que se apaga la mitad',
    },
  },
  'trend-shows': {
    title: 'La tendencia se nota',
    says: 'Cuando una tendencia ha llevado los homicidios hacia arriba o hacia abajo, en cada estado se asesina a otras tantas personas más o menos.',
  },
  'season-turns': {
    title: 'La estación gira',
    says: 'Cuando pasa un año, su estación va una vez del invierno al verano y de regreso.',
  },
  'season-shows': {
    title: 'Los veranos son peores',
    says: 'Cuando es verano, se asesina a algunas personas más que en invierno.',
    parameters: {
      size: 'proporción en que los homicidios superan el nivel del año en julio, y quedan por debajo de él en enero',
    },
  },
  'local-climate': {
    title: 'Altibajos locales',
    says: 'Cuando un estado tiene un mes malo o bueno por razones ajenas al modelo, las semanas siguientes se le parecen.',
    parameters: {
      'half-life': 'semanas hasta que pasa la mitad',
      spread:
        'tamaño de una perturbación semanal, respecto de la irregularidad habitual de los meses del estado',
    },
  },
  'standing-wanders': {
    title: 'Los estados siguen su propio camino',
    says: 'Cuando pasan los meses, el nivel de homicidios de un estado se aleja de donde estaba, por razones ajenas al modelo.',
    parameters: {
      spread:
        'tamaño de un paso semanal, respecto de la inestabilidad habitual de un estado de su tamaño',
      'half-life': 'semanas hasta que se recorre la mitad del camino de vuelta',
    },
  },
  'national-drift': {
    title: 'Deriva nacional',
    says: 'Cuando pasan los meses, los homicidios de todo el país se alejan de lo que anunciaban el nivel y la tendencia, por razones ajenas al modelo.',
    parameters: {
      'half-life': 'semanas hasta que pasa la mitad',
      spread: 'tamaño de un paso semanal, respecto del de los errores anteriores al inicio',
    },
  },
  'national-climate': {
    title: 'Meses buenos y malos',
    says: 'Cuando todo el país tiene un mes malo o bueno por razones ajenas al modelo, las semanas siguientes se le parecen.',
    parameters: {
      'half-life': 'semanas hasta que pasa la mitad',
      spread: 'tamaño de una perturbación semanal',
    },
  },
  luck: {
    title: 'Suerte',
    says: 'Cuando las condiciones locales y nacionales ajenas al modelo son malas, todo lo que mata, mata más.',
  },
};
