import type { why as english } from '../en/why';
import type { Same } from '../same';

/** Por qué: contribuciones por regla, cómo se separan dos escenarios y a quién se atribuye. */
export const why = {
  bounds: 'Límites de las cantidades',
  value: '{{outcome}}: {{value}} en la semana {{week}}.',
  total: '{{outcome}}: {{value}} en las semanas 0 a {{week}} juntas.',
  changeUp: 'Son {{amount}} más que sin cambio alguno desde la semana {{from}}.',
  changeDown: 'Son {{amount}} menos que sin cambio alguno desde la semana {{from}}.',
  changeSame: 'Es lo mismo que sin cambio alguno desde la semana {{from}}.',
  changeUpStart: 'Son {{amount}} más que el estado inicial por sí solo.',
  changeDownStart: 'Son {{amount}} menos que el estado inicial por sí solo.',
  changeSameStart: 'Es lo mismo que el estado inicial por sí solo.',
  lessThan: 'menos de {{amount}}',
  adds: '«{{rule}}» agrega {{amount}}.',
  takes: '«{{rule}}» resta {{amount}}.',
  event: 'Semana {{week}}: {{what}}.',
  fragment: 'Fragmento {{name}}',
  fragmentOf: 'Fragmento de {{name}}',
  arrow: {
    raises: '«{{from}}» aumenta «{{to}}»',
    lowers: '«{{from}}» reduce «{{to}}»',
    moves: '«{{from}}» aumenta o reduce «{{to}}»',
    raisesItself: '«{{from}}» crece de por sí',
    lowersItself: '«{{from}}» se reduce de por sí',
    movesItself: '«{{from}}» crece o se reduce de por sí',
    lag_one: 'tras {{count}} semana',
    lag_other: 'tras {{count}} semanas',
  },
  differ: {
    more: '{{outcome}}: {{amount}} más en «{{b}}» que en «{{a}}».',
    less: '{{outcome}}: {{amount}} menos en «{{b}}» que en «{{a}}».',
    fewer: '{{outcome}}: {{amount}} menos en «{{b}}» que en «{{a}}».',
    about: '{{outcome}}: casi igual en «{{b}}» que en «{{a}}».',
    same: '{{outcome}}: sin diferencia entre «{{a}}» y «{{b}}».',
    begins: 'Empieza en la semana {{week}}: ',
    since: 'Desde la semana {{week}}, ',
    during: 'En las semanas {{week}} a {{last}}, ',
    once: 'En la semana {{week}}, ',
    atTimes: 'A ratos en las semanas {{week}} a {{last}}, ',
    addsMore: '«{{rule}}» trae más de «{{quantity}}» en «{{b}}».',
    addsLess: '«{{rule}}» trae menos de «{{quantity}}» en «{{b}}».',
    takesMore: '«{{rule}}» quita menos de «{{quantity}}» en «{{b}}».',
    takesLess: '«{{rule}}» quita más de «{{quantity}}» en «{{b}}».',
    turnsMore: '«{{rule}}» agrega a «{{quantity}}» en «{{b}}» en vez de quitarle.',
    turnsLess: '«{{rule}}» quita de «{{quantity}}» en «{{b}}» en vez de agregarle.',
    makesMore: 'por «{{rule}}» hay más en «{{b}}»: {{amount}} más {{span}}.',
    makesLess: 'por «{{rule}}» hay menos en «{{b}}»: {{amount}} menos {{span}}.',
    makesFewer: 'por «{{rule}}» hay menos en «{{b}}»: {{amount}} menos {{span}}.',
    mixedMore:
      'por «{{rule}}» hay más en «{{b}}», en otras semanas menos: {{amount}} más {{span}}.',
    mixedMoreCounted:
      'por «{{rule}}» hay más en «{{b}}», en otras semanas menos: {{amount}} más {{span}}.',
    mixedLess:
      'por «{{rule}}» hay menos en «{{b}}», en otras semanas más: {{amount}} menos {{span}}.',
    mixedFewer:
      'por «{{rule}}» hay menos en «{{b}}», en otras semanas más: {{amount}} menos {{span}}.',
    inWeek: 'en la semana {{week}}',
    upTo: 'en las semanas 0 a {{week}}',
    untraced:
      'Ninguna cadena única de reglas dice cómo llega ahí la diferencia: llega por muchos caminos pequeños, y algunos se contrarrestan.',
    nothing: 'No hay historia que contar: ninguna regla cambia este número.',
  },
  player: {
    lever: '{{name}}',
    events: 'Eventos: {{name}}',
    rule: 'Supuesto: {{name}}',
  },
  credit: {
    interaction: 'Interacción',
    only: 'Se corrió la única mezcla de los dos escenarios, sin azar.',
    all: 'Se corrieron las {{runs}} mezclas de los dos escenarios, sin azar.',
    sampled: 'Órdenes muestreados, {{runs}} corridas sin azar; cada parte lleva su error estándar.',
    definition:
      'Una parte es lo que un cambio agrega en promedio sobre todos los órdenes en que se pueden hacer los cambios; las partes suman la diferencia. «Solo» es lo que hace cuando no se cambia nada más. La interacción es lo que queda tras los efectos por separado; las partes ya la contienen.',
  },
} as const satisfies Same<typeof english>;
