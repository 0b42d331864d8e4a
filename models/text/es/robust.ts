import type { robust as english } from '../en/robust';
import type { Same } from '../same';

/** Qué tan fácil cambiaría una conclusión: tornado, barridos, búsqueda de vuelcos, afirmaciones. */
export const robust = {
  doubt: '{{label}} ({{rule}})',
  flip: {
    even: 'En la corrida central no hay diferencia entre los dos, así que no hay nada que invertir.',
    firm: 'Nada dentro de los intervalos de la evidencia la invierte: aun con los {{doubts}} supuestos en su peor extremo a la vez, la diferencia es {{farthest}} (ahora {{now}}).',
    single:
      'Se invierte si {{doubt}} pasa de {{from}} a {{to}}: {{share}} del camino al extremo de su intervalo.',
    together: 'Ningún supuesto por sí solo la invierte; estos {{count}} juntos sí:',
    move: '{{doubt}}: de {{from}} a {{to}} ({{share}} del camino)',
    limits:
      'Se buscó en los extremos de los intervalos y de regreso, con corridas centrales; un vuelco que solo ocurra dentro de un intervalo pasaría inadvertido.',
    holds: 'Sobre los supuestos plausibles se cumple en {{share}} de {{pairs}} pares de corridas.',
  },
  claim: {
    below: '{{outcome}}: menos en «{{scenario}}» que en «{{than}}», en la semana {{week}}.',
    above: '{{outcome}}: más en «{{scenario}}» que en «{{than}}», en la semana {{week}}.',
    totalBelow:
      '{{outcome}}: menos en «{{scenario}}» que en «{{than}}», en las semanas 0 a {{week}}.',
    totalAbove:
      '{{outcome}}: más en «{{scenario}}» que en «{{than}}», en las semanas 0 a {{week}}.',
    verdict: {
      true: 'Verdadera: se cumple en {{share}} de {{pairs}} pares de corridas.',
      false: 'Falsa: se cumple en {{share}} de {{pairs}} pares de corridas.',
      depends: 'Depende: se cumple en {{share}} de {{pairs}} pares de corridas.',
    },
    dependsOn: 'Sobre todo de {{doubts}}.',
    rule: 'Verdadera desde 90 % de los pares, falsa hasta 10 %, y entre ambas depende.',
  },
} as const satisfies Same<typeof english>;
