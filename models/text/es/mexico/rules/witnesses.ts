/** Acuerdos, declaraciones de culpabilidad, testimonios y exposición de los protectores. */
import type { RulesInWords } from './words';

export const witnesses: RulesInWords = {
  'cooperation-of-witnesses': {
    title: 'Testigos',
    says: 'Cuando los presos se han declarado culpables, algunos se vuelven testigos protegidos, y más cuanto mejor es el acuerdo.',
    headline: 'Presos de {organisation} que se vuelven testigos protegidos: {count}',
    parameters: {
      rate: 'probabilidad semanal de volverse testigo, si se ofrece un acuerdo a todos',
    },
  },
  negotiation: {
    title: 'Negociación con la fiscalía',
    says: 'Cuando la fiscalía de Estados Unidos ofrece más acuerdos, más presos empiezan a negociar.',
    headline: 'Presos de {organisation} que empiezan a negociar en Estados Unidos: {count}',
    parameters: { rate: 'probabilidad semanal de empezar, si se ofrece un acuerdo a todos' },
  },
  plea: {
    title: 'Declaraciones de culpabilidad',
    says: 'Cuando los presos negocian, se declaran culpables al cabo de unos meses.',
    headline: 'Presos de {organisation} que se declaran culpables en Estados Unidos: {count}',
    parameters: { rate: 'probabilidad semanal de declararse culpable mientras se negocia' },
  },
  silence: {
    title: 'Sentencias sin cooperación',
    says: 'Cuando los presos se han declarado culpables, otros cumplen su sentencia en silencio.',
    headline: 'Presos de {organisation} sentenciados sin cooperar: {count}',
    parameters: { rate: 'probabilidad semanal de recibir sentencia sin cooperar' },
  },
  testimony: {
    title: 'Testimonios',
    says: 'Cuando hay testigos, declaran sobre quienes protegían a su organización.',
    parameters: { rate: 'declaraciones por semana de cada testigo' },
  },
  'witnesses-are-used-up': {
    title: 'Los testigos se agotan',
    says: 'Cuando los testigos han dicho lo que saben, dejan de declarar.',
    parameters: { 'half-life': 'semanas hasta que la mitad lo ha dicho todo' },
  },
  'exposure-fades': {
    title: 'La exposición se olvida',
    says: 'Cuando no sale a la luz nada nuevo, la exposición se va olvidando.',
    parameters: { 'half-life': 'semanas hasta que se olvida la mitad' },
  },
  indictment: {
    title: 'Acusaciones contra funcionarios',
    says: 'Cuando los testigos han declarado y hay funcionarios expuestos, las acusaciones formales siguen alrededor de medio año después.',
    headline: 'Funcionarios acusados: {count} ({level}, {circle})',
    parameters: { rate: 'acusaciones por declaración, donde todos están expuestos' },
  },
  'pacts-break': {
    title: 'Los pactos se rompen',
    says: 'Cuando se remueve a más protectores que de costumbre, los pactos que mantenían quedan rotos alrededor de un año.',
    parameters: {
      weekly: 'parte de un año que cabe en una semana',
      strength: 'pacto roto por círculo removido',
    },
  },
  'pacts-renew': {
    title: 'Los pactos se renuevan',
    says: 'Cuando un pacto roto tiene ya unos meses, otro toma su lugar.',
    parameters: { 'half-life': 'semanas hasta que se reemplaza la mitad' },
  },
  'protection-regrows': {
    title: 'La protección se rehace',
    says: 'Cuando los protectores han caído, las organizaciones compran otros poco a poco.',
    parameters: { 'half-life': 'semanas hasta que se rehace la mitad' },
  },
  purges: {
    title: 'Depuraciones',
    says: 'Cuando se remueve a los funcionarios expuestos, la protección baja.',
    parameters: { weekly: 'parte de un año que cabe en una semana' },
  },
  'testimony-exposes': {
    title: 'Los testimonios exponen',
    says: 'Cuando los testigos de una organización declaran, los círculos que la protegían quedan expuestos, nivel por nivel.',
    parameters: {
      reach: 'proporción de un círculo de protección plena que expone una sola declaración',
    },
  },
};
