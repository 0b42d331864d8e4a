/** Homicidios que las demás reglas no explican, y el total acumulado. */
import type { RulesInWords } from './words';

export const homicides: RulesInWords = {
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
    says: 'Cuando las condiciones locales o nacionales son peores que de costumbre, se asesina a más personas por razones ajenas al modelo.',
  },
};
