import type { crime as english } from '../../en/glossary/crime';
import type { Same } from '../../same';

/** Términos de la materia misma. */
export const crime = {
  homicide: {
    term: 'Homicidio doloso',
    means:
      'Una víctima de homicidio doloso según el SESNSP. Las cifras del INEGI, tomadas de certificados de defunción, son alrededor de una décima parte mayores.',
  },
  organisation: {
    term: 'Organización',
    means: 'Una organización criminal con nombre, o la que se ha separado de ella.',
  },
  'local-groups': {
    term: 'Grupos locales',
    means:
      'Los muchos grupos pequeños sin nombre propio aquí, tomados en conjunto. Lo que se acaba pasa a ellos.',
  },
  rank: {
    term: 'Rango',
    means: 'Fundador, líder u operador: cuánto importa a una organización perder a una persona.',
  },
  cohesion: {
    term: 'Cohesión',
    means: 'Qué tan unida está una organización: 0 hecha pedazos, 1 de una sola voluntad.',
  },
  fragmentation: {
    term: 'Fragmentación',
    means: 'La división de las organizaciones en otras más numerosas y pequeñas, por escisiones.',
  },
  command: {
    term: 'Mando desde la cárcel',
    means: 'Hasta qué punto los jefes presos siguen dirigiendo su organización.',
  },
  handover: {
    term: 'Entrega',
    means:
      'Jefes presos que se dan a Estados Unidos en bloque, fuera de la vía judicial ordinaria.',
  },
  extradition: {
    term: 'Extradición',
    means: 'Un preso que se da a Estados Unidos por la vía ordinaria, la judicial.',
  },
  retaliation: {
    term: 'Represalias',
    means: 'Ataques con los que una organización responde a la pérdida de sus líderes.',
  },
  'turf-war': {
    term: 'Guerra por territorio',
    means: 'La lucha de las organizaciones por el territorio.',
  },
  vacuum: {
    term: 'Vacío',
    means: 'El espacio que deja un líder removido y que otros se disputan.',
  },
  witness: {
    term: 'Testigo protegido',
    means: 'Un preso que declara en Estados Unidos a cambio de una pena menor.',
  },
  plea: {
    term: 'Declaración de culpabilidad',
    means: 'La aceptación de culpa de un preso, casi siempre como parte de un acuerdo.',
  },
  'circle-of-protection': {
    term: 'Círculo de protección',
    means:
      'Políticos, policías o militares que cubren a una organización, en el nivel municipal, estatal o federal.',
  },
  exposure: {
    term: 'Exposición',
    means: 'La parte de los círculos de protección que los testimonios han dado a conocer.',
  },
  pact: {
    term: 'Pacto',
    means:
      'Un entendimiento entre una organización y sus protectores. Cuando se rompe, se renegocia con violencia.',
  },
  designation: {
    term: 'Designación',
    means: 'La inclusión de cárteles en la lista estadounidense de organizaciones terroristas.',
  },
  'room-for-action': {
    term: 'Margen de maniobra',
    means: 'Hasta qué punto la presidenta de México puede fijar una política de seguridad propia.',
  },
  backlash: {
    term: 'Reacción soberanista',
    means: 'Resentimiento interno ante la presión extranjera.',
  },
} as const satisfies Same<typeof english>;
