/** Washington: presión, aranceles, designación y el alivio que compran las entregas. */
import type { RulesInWords } from './words';

export const washington: RulesInWords = {
  accusation: {
    title: 'Acusación sin pruebas',
    says: 'Cuando Washington acusa al gobierno de colusión, hay presión aun sin exposición alguna.',
    parameters: {
      base: 'presión cuando no hay acusación',
      strength: 'presión adicional con la acusación más dura',
    },
  },
  'designation-raises-demands': {
    title: 'La designación eleva las exigencias',
    says: 'Cuando se designa a los cárteles como organizaciones terroristas, crece la presión de Washington.',
    parameters: { strength: 'presión por la designación' },
  },
  'designation-squeezes': {
    title: 'La designación asfixia las finanzas',
    says: 'Cuando se designa a los cárteles, bancos y proveedores los evitan y ellos pueden pagar a menos reclutas.',
    parameters: { strength: 'proporción de reclutas que se pierde' },
  },
  'exposure-raises-demands': {
    title: 'La exposición eleva las exigencias',
    says: 'Cuando quedan expuestos más círculos de protección, Washington exige más.',
    parameters: { strength: 'presión si todos los círculos estuvieran expuestos' },
  },
  'handovers-buy-relief': {
    title: 'Las entregas compran alivio',
    says: 'Cuando se entrega a un grupo de presos, la amenaza de aranceles afloja unas semanas.',
    parameters: {
      strength: 'alivio que compra una entrega muy grande',
      half: 'presos en una semana que compran la mitad de eso',
      ordinary: 'extradiciones ordinarias por semana que Washington da por descontadas',
    },
  },
  'indictments-raise-demands': {
    title: 'Las acusaciones elevan las exigencias',
    says: 'Cuando se acusa a funcionarios, en pocas semanas siguen solicitudes de extradición y congelamiento de bienes.',
    parameters: { strength: 'presión por funcionario acusado' },
  },
  'pressure-follows-demands': {
    title: 'La presión sigue a las exigencias',
    says: 'Cuando cambian las exigencias, la presión de Estados Unidos las sigue en pocos meses.',
    parameters: { 'half-life': 'semanas hasta que se recorre la mitad del camino' },
  },
  'relief-wears-off': {
    title: 'El alivio se desgasta',
    says: 'Cuando pasan las semanas después de una entrega, el alivio que compró se desgasta.',
    parameters: { 'half-life': 'semanas hasta que se desgasta la mitad' },
  },
  'tariff-threat': {
    title: 'Amenaza de aranceles',
    says: 'Cuando se amenaza con aranceles y la presión es alta, el riesgo de que lleguen sube, salvo que una entrega acabe de comprar alivio.',
    parameters: {
      'half-life': 'semanas hasta que se recorre la mitad del camino',
      'of-threat': 'riesgo por la sola amenaza',
      'of-pressure': 'riesgo adicional de una amenaza con la presión máxima',
    },
  },
  'unilateral-risk': {
    title: 'Riesgo de acción unilateral',
    says: 'Cuando los cárteles están designados y la presión es alta, Estados Unidos puede actuar por su cuenta en suelo mexicano.',
    parameters: { strength: 'riesgo con la presión máxima y la designación vigente' },
  },
};
