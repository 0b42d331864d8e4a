/** Soberanía, margen de maniobra y aprobación. */
import type { RulesInWords } from './words';

export const politics: RulesInWords = {
  'backlash-narrows-room': {
    title: 'La reacción reduce el margen',
    says: 'Cuando la presión extranjera causa resentimiento en casa, el margen de maniobra de la presidenta se reduce.',
    parameters: { strength: 'margen que se pierde por semana con la reacción máxima' },
  },
  'pressure-breeds-backlash': {
    title: 'La presión engendra reacción',
    says: 'Cuando la presión va más allá de lo que se acepta, crece una reacción en nombre de la soberanía.',
    parameters: {
      threshold: 'presión que todavía se acepta',
      pace: 'reacción que se gana por semana por unidad de presión por encima de esa',
      'half-life': 'semanas hasta que se calma la mitad',
    },
  },
  'pressure-opens-room': {
    title: 'La presión abre margen',
    says: 'Cuando Washington presiona y la presidenta es popular, ella gana margen para una política de seguridad propia.',
    parameters: {
      strength: 'margen que da la presión máxima con aprobación plena',
      base: 'margen cuando no hay presión',
      'half-life': 'semanas hasta que se recorre la mitad del camino',
    },
  },
  'relief-pleases': {
    title: 'Evitar aranceles agrada',
    says: 'Cuando una entrega evita aranceles, la aprobación de la presidenta sube un poco.',
    parameters: { strength: 'aprobación que se gana por semana con el alivio máximo' },
  },
  'violence-costs-approval': {
    title: 'La violencia cuesta aprobación',
    says: 'Cuando se asesina a más personas que al inicio, la aprobación de la presidenta baja.',
    parameters: {
      strength: 'aprobación que se pierde si los homicidios se duplican',
      'half-life': 'semanas hasta que se recorre la mitad del camino',
    },
  },
};
