/** Reclutamiento, prevención, decomisos y detenciones. */
import type { RulesInWords } from './words';

export const recruitment: RulesInWords = {
  'prevention-builds-slowly': {
    title: 'La prevención se construye despacio',
    says: 'Cuando se llega a más jóvenes, la prevención se va construyendo a lo largo de años.',
    parameters: { 'half-life': 'semanas hasta que se recorre la mitad del camino' },
  },
  'prevention-calms': {
    title: 'La prevención calma',
    says: 'Cuando la prevención ha llegado a más jóvenes, también baja la otra violencia.',
    parameters: {
      strength:
        'proporción de los otros homicidios que se evita si se llega a todos los jóvenes en riesgo',
    },
  },
  'prevention-cuts-recruitment': {
    title: 'La prevención reduce el reclutamiento',
    says: 'Cuando la prevención ha llegado a más jóvenes en riesgo, menos de ellos se incorporan.',
    parameters: {
      strength: 'proporción de reclutas que se pierde si se llega a todos los jóvenes en riesgo',
    },
  },
  seizures: {
    title: 'Decomisos',
    says: 'Cuando el gobierno decomisa más, los decomisos suben de inmediato.',
    parameters: { level: 'decomisos por semana al nivel de 2024' },
  },
  'seizures-make-scarce': {
    title: 'Los decomisos traen escasez',
    says: 'Cuando los decomisos se mantienen sobre su nivel habitual, la droga escasea más que antes al cabo de unos meses.',
    parameters: { 'half-life': 'semanas hasta que se recorre la mitad del camino' },
  },
  'conflict-losses': {
    title: 'Bajas en conflictos',
    says: 'Cuando las organizaciones son más grandes, se matan entre sí más integrantes.',
    parameters: {
      lethality: 'muertes por semana por cada par de integrantes de organizaciones grandes',
      'pool-weight':
        'frecuencia de los choques con grupos locales pequeños, respecto de las organizaciones grandes',
    },
  },
  'drop-outs': {
    title: 'Deserciones',
    says: 'Cuando una organización crece mucho, más de sus integrantes se alejan.',
    parameters: { rate: 'deserciones por semana por cada par de integrantes' },
  },
  growth: {
    title: 'Crecimiento',
    says: 'Cuando se incorporan más personas de las que se pierden, las organizaciones crecen.',
  },
  'usual-growth': {
    title: 'Crecimiento habitual',
    says: 'Cuando las organizaciones crecen como lo hacían antes del inicio, eso solo no hace a ningún estado más violento que su tendencia.',
  },
  headcount: {
    title: 'Recuento',
    says: 'Cuando las organizaciones se cuentan juntas, sus integrantes se suman.',
  },
  incapacitation: {
    title: 'Detenciones',
    says: 'Cuando el Estado detiene a más personas, las organizaciones pierden integrantes de inmediato, en proporción a su tamaño.',
    parameters: { capacity: 'detenciones de integrantes por semana al nivel de 2024' },
  },
  recruitment: {
    title: 'Reclutamiento',
    says: 'Cuando una organización tiene más integrantes, más personas se le unen.',
    parameters: { rate: 'reclutas por semana por integrante' },
  },
};
