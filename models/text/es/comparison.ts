import type { comparison as english } from '../en/comparison';
import type { Same } from '../same';

export const comparison = {
  counted: { more: 'más', less: 'menos', same: 'casi igual' },
  level: { more: 'mayor', less: 'menor', same: 'casi igual' },
  judgement: { better: 'mejor', worse: 'peor', neither: '' },
  certainty: {
    clear: 'en casi todas las corridas',
    likely: 'en la mayoría de las corridas',
    open: 'puede ir en cualquier sentido',
    unknown: 'solo la corrida central',
  },
  certaintySame: {
    clear: 'en casi todas las corridas',
    likely: 'en la mayoría de las corridas',
    open: 'aunque las corridas difieren',
    unknown: 'solo la corrida central',
  },
  measure: {
    sum: {
      horizon: 'total',
      'first-year': 'total de las primeras 52 semanas',
      'last-year': 'total de las últimas 52 semanas',
      end: 'última semana',
    },
    mean: {
      horizon: 'media',
      'first-year': 'media de las primeras 52 semanas',
      'last-year': 'media de las últimas 52 semanas',
      end: 'última semana',
    },
  },
  change: '{{amount}} {{direction}}',
  changeTypical: '{{amount}} {{direction}} por lo común, no así las corridas centrales',
  changeInPerCent: '{{amount}} {{direction}} ({{perCent}} %)',
  band: '{{low}} a {{high}}',
  noBand: 'aún sin corridas',
  sentence: '{{label}}: {{change}}, {{certainty}}.',
  sentenceJudged: '{{label}}: {{change}}, {{certainty}}; {{judgement}}.',
  asks: {
    nothing: 'Nada: ambos piden lo mismo de cada palanca, evento y supuesto.',
    lever: '{{lever}}: {{a}} en A, {{b}} en B',
    value: '{{value}} {{unit}}',
    valueFrom: '{{value}} {{unit}} desde la semana {{week}}',
    then: '{{first}}, luego {{next}}',
    onlyInA: 'solo en A: {{event}}',
    onlyInB: 'solo en B: {{event}}',
    event: '{{kind}} de {{count}} en la semana {{week}} ({{cells}})',
    strength: 'regla «{{rule}}»: fuerza {{a}} en A, {{b}} en B',
    parameter: '{{parameter}} ({{rule}}): {{a}} en A, {{b}} en B',
  },
} satisfies Same<typeof english>;
