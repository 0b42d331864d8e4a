/** Cómo se rompen las organizaciones, dónde están y contra quién pelean. */
import type { EvidenceInWords } from './words';

export const organisations: EvidenceInWords = {
  'sinaloa-split-2024': {
    cite: 'SESNSP, víctimas mensuales de 2024–25',
    finding:
      'Tras la ruptura entre Mayiza y Chapitos, los homicidios en Sinaloa fueron 3.7 veces los de antes (2.5–4.5) durante al menos 12 meses, y alrededor de la mitad de eso en el mes 18.',
  },
  'founder-removal-events': {
    finding:
      'En una tabla de remociones de fundadores, una guerra abierta dentro de la organización siguió antes de 12 meses en 30–50 % de los casos.',
  },
  'crisis-group': {
    finding:
      'A cada fundador removido siguieron de 1 a 3 grupos nuevos en 3 años; en el país surgieron unos 13 grupos pequeños al año.',
  },
  'atuesta-ponce-2017': {
    cite: 'Atuesta y Ponce 2017',
    finding:
      'Más grupos en un lugar significan más violencia, pero cada grupo adicional agrega menos que el anterior.',
  },
  'group-counts': {
    cite: 'Recuentos de prensa e investigación 2006–2020',
    finding:
      'Cuatro grupos dominaban en 2006; en 2018–19 se contaron 148 y en 2020 unos 150–200, casi todos pequeños.',
  },
  'handover-cohesion': {
    finding:
      'Se dice que los jefes dirigen buena parte de su organización desde las cárceles mexicanas; se juzga que perderlos a todos cuesta 20–70 % de su cohesión.',
  },
  'cohesion-recovery': {
    finding:
      'A las organizaciones que no se dividieron se les describía como asentadas de nuevo uno o dos años después.',
  },
  'command-binds': {
    finding:
      'Perder todo el mando desde la cárcel le cuesta a una organización alrededor de un tercio de su cohesión en un año.',
  },
  'operators-arrested': {
    finding:
      'Alrededor de uno de cada cien integrantes detenidos tiene algún rango, lo que mantiene estable el número de operadores presos.',
  },
  succession: {
    finding:
      'Se juzga que a un líder intermedio se le reemplaza en medio año; a un fundador, nunca.',
  },
  'smallest-organisation': {
    finding: 'Los grupos de unos cientos de integrantes se cuentan entre los locales.',
  },
  'removal-cohesion': {
    finding:
      'Se juzga que perder a un fundador, alrededor de la cuarta parte de la dirigencia, cuesta un quinto de la cohesión.',
  },
  'handover-shakes': {
    finding: 'Un jefe preso importa menos para el mando cotidiano que uno libre.',
  },
  'split-size': {
    finding:
      'Las organizaciones grandes son federaciones de células; las pequeñas tienen poco que dividir.',
  },
  'split-share': {
    finding:
      'Los fragmentos de escisiones conocidas tenían entre una décima parte y la mitad de los integrantes.',
  },
  'split-relief': {
    finding: 'Se juzga que quienes se quedan después de una escisión están más unidos que antes.',
  },
  'weakness-invites': {
    finding:
      'Se juzga que a una organización con la mitad de su cohesión habitual se le ataca alrededor del doble.',
  },
  'shock-weakens': {
    finding:
      'Se juzga que una dirigencia sacudida pesa alrededor de la mitad que la cohesión que perdió.',
  },
  'territory-pace': {
    finding:
      'Se juzga que una organización claramente debilitada pierde alrededor de un tercio de su terreno en un año.',
  },
  'dea-presence-2025': {
    cite: 'DEA, Evaluación Nacional de la Amenaza de las Drogas, mayo de 2025',
    finding:
      'Sinaloa es fuerte en 18 estados y el CJNG en 22, con presencia limitada del CJNG en todos los demás; las organizaciones menores tienen de uno a cuatro estados cada una.',
  },
  'presence-shares': {
    finding:
      'Las proporciones de territorio convierten en números lo «fuerte» y lo «limitado» del mapa de la DEA; lo que no se nombra es de los grupos locales.',
  },
  'wars-2025': {
    cite: 'Prensa e investigación, principios de 2025',
    finding:
      'Chapitos y Mayiza están en guerra desde el 9 de septiembre de 2024; el CJNG pelea contra la Nueva Familia Michoacana, Mayiza, Cárteles Unidos, Santa Rosa de Lima y Noreste; Noreste, contra Golfo; Chapitos se alía con el CJNG, y Mayiza con Noreste.',
  },
  'lesser-rivalries': {
    finding:
      'Las rivalidades conocidas que no son guerras abiertas pesan 0.3 de una guerra abierta.',
  },
  'leaders-by-rank': {
    finding:
      'Fundadores, líderes y operadores, libres y presos, se fijan a partir del tamaño y de los nombres que da la prensa; unos 600 están en cárceles mexicanas.',
  },
  'members-at-starts': {
    finding:
      'Los totales siguen al estudio del tamaño de los cárteles y su proyección sin cambios hasta cada fecha; los tamaños que no da se fijan según el territorio, y el resto es de los grupos locales.',
  },
};
