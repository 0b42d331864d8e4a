/** Kingpins and fragmentation. */
import { claims, type LessonPlan } from './plan';

const threeYears = 156;
const end = threeYears - 1;

export const kingpins: LessonPlan = {
  id: 'kingpins',
  entry: 'kingpin-captures',
  scenarios: ['no-handover', 'kingpin-captures', 'kingpins-killed', 'operators-captured'],
  baseline: 'no-handover',
  weeks: threeYears,
  hero: 'homicides',
  charts: ['organisations', 'splits', 'wars', 'retaliation-deaths', 'turf-war-deaths'],
  levers: ['field-operations', 'operation-force', 'troops', 'arrests'],
  views: ['explore', 'compare', 'rules', 'robust', 'evidence', 'notes'],
  questions: ['hydra', 'alive', 'middle', 'doubt'],
  claims: [
    ...claims('kingpin-captures', 'no-handover', end, {
      homicides: 'above',
      'retaliation-deaths': 'above',
      organisations: 'above',
      splits: 'above',
    }),
    ...claims('kingpins-killed', 'kingpin-captures', end, {
      homicides: 'above',
      'retaliation-deaths': 'above',
      splits: 'above',
    }),
    ...claims('operators-captured', 'kingpin-captures', end, {
      homicides: 'below',
      'retaliation-deaths': 'below',
      splits: 'below',
    }),
  ],
  steps: [
    { id: 'hook', minutes: 5, reveals: ['question', 'levers'] },
    {
      id: 'predict',
      kind: 'predict',
      minutes: 8,
      outcome: 'organisations',
      scenarios: ['no-handover', 'kingpin-captures'],
      reveals: ['lines'],
    },
    { id: 'lives', minutes: 8, reveals: ['lines', 'bands'] },
    {
      id: 'split',
      minutes: 8,
      rules: ['removal-shakes', 'removal-loosens', 'split', 'internal-war', 'turf-wars-kill'],
      reveals: ['diagram', 'rules'],
    },
    { id: 'middle', minutes: 6, outcome: 'retaliation-deaths', reveals: ['lines', 'table'] },
    { id: 'talk', kind: 'discuss', minutes: 10, reveals: [] },
  ],
  evidence: [
    'lindo-padilla-romo-2018',
    'calderon-2015',
    'dickenson-2014',
    'dickenson-2014-killing',
    'phillips-2015',
    'phillips-2015-killing',
    'crisis-group',
    'atuesta-ponce-2017',
    'founder-removal-events',
  ],
};
