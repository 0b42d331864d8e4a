/** What a handover does in the first weeks. */
import { claims, type LessonPlan } from './plan';

/** Half a year, of which the first eight weeks are looked at closely. */
const halfYear = 26;

export const firstWeeks: LessonPlan = {
  id: 'first-weeks',
  entry: 'handover-29',
  scenarios: ['no-handover', 'handover-29'],
  baseline: 'no-handover',
  weeks: halfYear,
  hero: 'homicides',
  charts: ['retaliation-deaths', 'turf-war-deaths', 'cohesion', 'capture-success', 'tariff-risk'],
  levers: ['prison-hardness', 'field-operations', 'witness-deals', 'troops'],
  views: ['explore', 'compare', 'rules', 'evidence', 'notes'],
  questions: ['direction', 'who', 'seen', 'bargain'],
  claims: [
    ...claims('handover-29', 'no-handover', 7, {
      homicides: 'above',
      cohesion: 'below',
      'capture-success': 'below',
      'tariff-risk': 'below',
    }),
    ...claims('handover-29', 'no-handover', halfYear - 1, {
      homicides: 'above',
      'turf-war-deaths': 'above',
      'tariff-risk': 'below',
    }),
  ],
  steps: [
    { id: 'hook', minutes: 5, reveals: ['question', 'levers'] },
    { id: 'predict', kind: 'predict', minutes: 8, reveals: ['lines'] },
    { id: 'size', minutes: 8, reveals: ['bands', 'table'] },
    {
      id: 'chain',
      minutes: 8,
      rules: ['handover-provokes', 'retaliation-attack', 'attacks-kill', 'removal-shakes'],
      reveals: ['diagram', 'rules'],
    },
    { id: 'bargain', minutes: 6, outcome: 'tariff-risk', reveals: ['lines', 'bands'] },
    { id: 'talk', kind: 'discuss', minutes: 10, reveals: ['why'] },
  ],
  evidence: [
    'handovers-2025-26',
    'sesnsp-no-spike-2025',
    'feb-2026-burst',
    'tariff-relief',
    'handover-split',
    'source-article-2025',
  ],
};
