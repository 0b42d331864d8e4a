import type { equation as english } from '../en/equation';
import type { Same } from '../same';

/** Las palabras entre los nombres y los signos de una ecuación. */
export const equation = {
  planned: 'veces = {{count}}',
  recurring: 'veces ~ tantas como {{hazard}} por semana',
  chance: 'veces ~ una, con probabilidad {{hazard}} por semana',
  cohort: 'veces ~ por cada uno en {{of}}, con probabilidad {{hazard}} por semana',
  split: 'una organización nueva se lleva {{share}}',
  retire: 'la organización se acaba',
  every: 'para cada {{indices}}',
  scheduled: '{{event}} del escenario',
  delayed_one: '{{name}} de hace {{count}} semana',
  delayed_other: '{{name}} de hace {{count}} semanas',
  occurrences: 'veces',
  shock: 'perturbación',
  clamp: '{{value}} acotado entre {{low}} y {{high}}',
  choose: '({{then}} si {{test}}; si no, {{otherwise}})',
  parent: '{{body}} de la organización de origen',
  min: 'el menor de ({{left}}, {{right}})',
  max: 'el mayor de ({{left}}, {{right}})',
  saturate: 'saturar({{value}}; mitad en {{half}})',
  fade: 'parte semanal según {{halfLife}}',
} as const satisfies Same<typeof english>;
