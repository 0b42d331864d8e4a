/** Root causes against confrontation. */
import { claims, type LessonPlan } from './plan';

const fiveYears = 260;
const end = fiveYears - 1;

export const rootCauses: LessonPlan = {
  id: 'root-causes',
  entry: 'root-causes',
  scenarios: ['no-handover', 'root-causes', 'confrontation'],
  baseline: 'no-handover',
  weeks: fiveYears,
  hero: 'homicides',
  charts: ['members', 'recruits', 'arrests', 'organisations', 'tariff-risk', 'approval'],
  levers: ['prevention', 'arrests', 'seizures', 'field-operations', 'operation-force', 'troops'],
  views: ['explore', 'compare', 'rules', 'robust', 'notes'],
  questions: ['when', 'members', 'price', 'doubt'],
  claims: [
    ...claims('root-causes', 'confrontation', 51, { homicides: 'below' }),
    ...claims('root-causes', 'confrontation', end, {
      homicides: 'below',
      recruits: 'below',
      members: 'above',
      'tariff-risk': 'above',
    }),
    ...claims('root-causes', 'no-handover', end, {
      homicides: 'below',
      recruits: 'below',
      members: 'below',
    }),
    ...claims('confrontation', 'no-handover', end, {
      homicides: 'above',
      arrests: 'above',
      seizures: 'above',
    }),
  ],
  steps: [
    { id: 'hook', minutes: 5, reveals: ['question', 'levers'] },
    {
      id: 'effort',
      minutes: 6,
      outcome: 'arrests',
      reveals: ['lines'],
    },
    { id: 'predict', kind: 'predict', minutes: 8, reveals: ['lines'] },
    { id: 'size', minutes: 7, reveals: ['bands', 'table'] },
    {
      id: 'recruits',
      minutes: 9,
      outcome: 'members',
      rules: ['prevention-builds-slowly', 'prevention-cuts-recruitment', 'recruitment'],
      reveals: ['lines', 'diagram', 'rules'],
    },
    { id: 'talk', kind: 'discuss', minutes: 10, outcome: 'tariff-risk', reveals: ['lines'] },
  ],
  evidence: [
    'prieto-curiel-2023',
    'prieto-curiel-2023-members',
    'prieto-curiel-2023-projections',
    'castillo-mejia-restrepo-2020',
    'operations-pace',
    'lindo-padilla-romo-2018',
  ],
};
