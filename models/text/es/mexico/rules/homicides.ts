/** Homicidios que las demás reglas no explican, y el total acumulado. */
import type { RulesInWords } from './words';

export const homicides: RulesInWords = {
  'local-climate': {
    title: 'Altibajos locales',
    says: 'Cuando un estado tiene un mes malo o bueno por razones ajenas al modelo, las semanas siguientes se le parecen.',
    parameters: {
      'half-life': 'semanas hasta que pasa la mitad',
      spread: 'tamaño de una perturbación semanal',
    },
  },
  'national-drift': {
    title: 'Deriva nacional',
    says: 'Cuando todo el país se mueve por razones ajenas al modelo, lo hace despacio.',
    parameters: {
      'half-life': 'semanas hasta que pasa la mitad',
      spread: 'tamaño de una perturbación semanal',
    },
  },
  'other-murders': {
    title: 'Otros homicidios',
    says: 'Cuando nada más actúa, los homicidios ajenos a las organizaciones continúan en su nivel habitual.',
  },
  'running-total': {
    title: 'El total acumulado',
    says: 'Cuando se asesina a personas, crece el total desde diciembre de 2006, unas 480,000 al momento de la entrega.',
  },
  'unexplained-murders': {
    title: 'Variación no explicada',
    says: 'Cuando el clima local o nacional es peor que de costumbre, se asesina a más personas por razones ajenas al modelo.',
  },
};
