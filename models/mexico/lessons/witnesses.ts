/** Witnesses and the circles of protection. */
import { claims, type LessonPlan } from './plan';

const threeYears = 156;
const end = threeYears - 1;

export const witnesses: LessonPlan = {
  id: 'witnesses',
  entry: 'purge-the-protectors',
  scenarios: ['handover-29', 'handover-witness-deals', 'purge-the-protectors'],
  baseline: 'handover-29',
  weeks: threeYears,
  hero: 'exposure',
  charts: ['testimony', 'indictments', 'us-pressure', 'room-for-action', 'homicides', 'approval'],
  levers: ['witness-deals', 'purges', 'us-prison-severity', 'cooperation'],
  views: ['explore', 'compare', 'rules', 'notes'],
  questions: ['delay', 'washington', 'purge', 'justice'],
  claims: [
    ...claims('handover-witness-deals', 'handover-29', end, {
      testimony: 'above',
      indictments: 'above',
      exposure: 'above',
      'us-pressure': 'above',
    }),
    ...claims('purge-the-protectors', 'handover-witness-deals', end, {
      homicides: 'above',
      exposure: 'below',
      indictments: 'below',
      approval: 'below',
    }),
  ],
  steps: [
    { id: 'hook', minutes: 5, reveals: ['question', 'levers'] },
    {
      id: 'wait',
      minutes: 7,
      outcome: 'testimony',
      scenarios: ['handover-29', 'handover-witness-deals'],
      reveals: ['lines', 'bands'],
    },
    {
      id: 'circles',
      minutes: 8,
      rules: ['plea', 'testimony', 'testimony-exposes', 'accusation', 'exposure-raises-demands'],
      reveals: ['diagram', 'rules'],
    },
    {
      id: 'predict',
      kind: 'predict',
      minutes: 8,
      outcome: 'homicides',
      scenarios: ['handover-witness-deals', 'purge-the-protectors'],
      reveals: ['lines', 'bands'],
    },
    { id: 'price', minutes: 7, outcome: 'us-pressure', reveals: ['lines', 'table'] },
    { id: 'talk', kind: 'discuss', minutes: 10, reveals: [] },
  ],
  evidence: [
    'plea-cases',
    'never-trial',
    'gao-04-105',
    'leaders-cooperate',
    'plea-to-indictment',
    'indictment-to-us-action',
    'trejo-ley-2018',
    'protection-networks',
  ],
};
