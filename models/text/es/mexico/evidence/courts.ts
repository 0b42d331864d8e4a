/** De la custodia a la declaración de culpabilidad, el testimonio y la acusación. */
import type { EvidenceInWords } from './words';

const bosses = 'Tabla de procesos en Estados Unidos contra jefes mexicanos';
const officials = 'Prensa, procesos en Estados Unidos contra funcionarios mexicanos';

export const courts: EvidenceInWords = {
  'plea-cases': {
    cite: bosses,
    finding:
      'De la custodia a la declaración de culpabilidad pasó una mediana de 14.3 meses (2.8 a 37.5, 8 casos); 60 % negociaba o se había declarado culpable antes de 12.',
  },
  'never-trial': {
    cite: bosses,
    finding: 'Alrededor de 88 % de los casos nunca llega a juicio.',
  },
  'gao-04-105': {
    cite: 'GAO de Estados Unidos, GAO-04-105',
    finding: 'Entre todos los acusados por drogas, 20–28 % cooperó con la fiscalía.',
  },
  'leaders-cooperate': {
    finding:
      'De los líderes que se declaran culpables, 50–70 % coopera: saben más y tienen más que perder que el 20–28 % de todos los acusados por drogas.',
  },
  'plea-to-indictment': {
    cite: officials,
    finding:
      'Se acusó a funcionarios 5–14 meses después de una declaración de culpabilidad; a un gobernador en funciones, 14 meses después del primer traslado.',
  },
  'indictment-to-us-action': {
    cite: officials,
    finding:
      'A una acusación siguieron solicitudes de extradición y bienes congelados en 2–3 semanas; la aprobación casi no se movió.',
  },
  statements: {
    finding: 'Se juzga que un testigo protegido rinde unas dos declaraciones registradas al año.',
  },
  'witness-life': {
    finding: 'Los grandes juicios oyeron a los mismos testigos durante dos a cuatro años.',
  },
  'exposure-memory': {
    finding:
      'Se juzga que los escándalos de protección quedan a medias olvidados después de unos dos años.',
  },
  'protection-regrowth': {
    finding: 'Se juzga que se hallan nuevos protectores en unos años.',
  },
  'protection-networks': {
    finding:
      'Cuánto se protege a cada organización por nivel y círculo se fija según su alcance y tamaño: más en el nivel municipal y por la policía, menos en el federal y por los militares.',
  },
  'testimony-reach': {
    finding:
      'Fijado para que los juicios conocidos expusieran alrededor de una décima parte de los círculos que en ellos se nombraron.',
  },
};
