import type { fault as english } from '../en/fault';
import type { Same } from '../same';

/** Lo que está mal en un modelo o en un ajuste. */
export const fault = {
  element: {
    index: 'índice {{id}}',
    rule: 'regla {{id}}',
    quantity: 'cantidad {{id}}',
    table: 'tabla {{id}}',
    relation: 'relación {{id}}',
    'event-kind': 'tipo de evento {{id}}',
    lever: 'palanca {{id}}',
    outcome: 'resultado {{id}}',
    start: 'inicio {{id}}',
    settled: 'asentado {{id}}',
  },
  word: {
    index: 'índice',
    rule: 'regla',
    quantity: 'cantidad',
    table: 'tabla',
    relation: 'relación',
    'event-kind': 'tipo de evento',
    lever: 'palanca',
    outcome: 'resultado',
    start: 'inicio',
    parameter: 'parámetro',
    cell: 'celda',
  },
  part: {
    add: 'suma',
    subtract: 'resta',
    min: 'mínimo',
    max: 'máximo',
    clamp: 'acotación',
    choose: 'elección',
    comparison: 'comparación',
    saturate: 'saturación',
    fade: 'disipación',
    parameter: 'parámetro',
    lever: 'palanca',
    scheduled: 'evento previsto',
    delayed: 'cantidad retrasada',
    occurrences: 'veces',
    shock: 'perturbación',
    linked: 'suma por relación',
    parent: 'organización de origen',
  },
  says: {
    unknown: '{{place}}: no existe «{{id}}» ({{word}}). Existen: {{known}}.',
    'unknown-near': '{{place}}: no existe «{{id}}» ({{word}}). ¿Quiso decir «{{near}}»?',
    'not-whole': '{{place}} es {{value}}; se permite un número entero de {{min}} a {{max}}.',
    'not-within': '{{place}} es {{value}}; se permite de {{min}} a {{max}}{{unit}}.',
    duplicate: 'Hay dos con el identificador «{{id}}» ({{word}}); no se puede repetir.',
    'duplicate-parameter':
      '{{place}}: hay dos parámetros «{{id}}»; el identificador no se puede repetir en una regla.',
    'no-such': '{{place}}: no existe «{{id}}» ({{word}}).',
    'no-parameter': '{{place}}: esta regla no tiene el parámetro «{{id}}».',
    'no-index-over': '{{place}}: no existe el índice «{{id}}» que debería recorrer.',
    'no-initial': '{{place}}: no existe esa cantidad.',
    'no-cell': '{{place}}: el índice «{{index}}» no tiene la celda «{{cell}}».',
    'no-actor': '{{place}}: no existe «{{id}}», que se separa o de la que otra se separa.',
    'no-target': '{{place}}: fluye hacia «{{id}}», que no existe.',
    'no-where': '{{place}}: ocurre donde «{{id}}» es mayor, y no existe.',
    'no-event': '{{place}}: se leen ocurrencias en una regla que no tiene evento.',
    'pool-unknown': '{{place}}: su depósito «{{pool}}» no es ninguna de sus celdas.',
    'second-slots': '{{place}}: solo un índice de un modelo puede tener lugares variables.',
    'small-capacity':
      '{{place}}: su capacidad es {{value}}; se permite un número entero desde {{min}}, las celdas que nombra.',
    'table-length': '{{place}}: tiene {{value}} números; necesita 1 o {{wanted}}.',
    'start-length': '{{place}} tiene {{value}} números; necesita {{wanted}}.',
    'settled-by': '{{place}}: una existencia se asienta con un recuento semanal.',
    'settled-over': '{{place}}: «{{tally}}» recorre otros índices.',
    'settled-unit': '{{place}}: «{{tally}}» está en {{tallyUnit}}, y «{{stock}}» en {{stockUnit}}.',
    'fixed-elsewhere': '{{place}}: está fija en el índice «{{index}}», que no tiene.',
    'units-differ':
      '{{place}}: en una operación ({{part}}) se juntan {{first}} y {{second}}; deben ser iguales.',
    'range-order':
      '{{place}}: el parámetro «{{id}}» debe cumplir bajo ≤ central ≤ alto, y tiene {{low}}, {{central}}, {{high}}.',
    'bad-delay':
      '{{place}}: el retraso de «{{id}}» es de {{weeks}} semanas; se permite un número entero desde 1.',
    'acts-over':
      '{{place}}: una regla que divide o termina organizaciones debe recorrer solo el índice de lugares variables.',
    'reads-more':
      '{{place}}: recorre {{over}}, pero algo en ella recorre también {{loose}}; hay que sumarlo o agregar el índice.',
    'reads-more-nation':
      '{{place}}: se refiere a todo el país, pero algo en ella recorre también {{loose}}; hay que sumarlo o agregar el índice.',
    'hazard-unit': '{{place}}: su tasa de riesgo está en {{unit}}; debe estar en 1/week.',
    'kept-by-engine': '{{place}}: fluye hacia «{{id}}», que solo cambian escisiones y finales.',
    'target-cell': '{{place}}: fluye hacia «{{id}}» sin decir en cuál celda de {{missing}}.',
    'flow-unit': '{{place}}: agrega {{unit}} a «{{id}}», que admite {{wanted}}.',
    'not-explainable':
      '{{place}} usa «{{part}}»; un resultado solo puede usar aritmética y sumas, para que sus cambios se puedan repartir por regla.',
    'not-summed': '{{place}} todavía recorre {{loose}}; hay que sumarlo.',
    'outcome-unit': '{{place}} resulta en {{unit}} pero se declara en {{wanted}}.',
    cycle:
      'Estas reglas se esperan entre sí dentro de una misma semana: {{rules}}. Una de ellas debe leer una existencia o una cantidad retrasada en vez de un recuento semanal.',
  },
} as const satisfies Same<typeof english>;
