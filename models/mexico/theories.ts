/**
 * Rival schools of thought as sets of rule strengths. Each follows findings that the standard set cannot follow
 * as well; none is the model's own view. How far a strength moves is our judgement.
 */
import type { Theory } from '../results/theories/theory';

/** The schools; ids are those of their assumption sets. */
export const theories: readonly Theory[] = [
  {
    id: 'deterrence',
    title: 'Deterrence: removals weaken, and little else',
    says: 'Organisations are hierarchies. Taking their leaders disorganises them, deters others, and costs few lives; rivals and fragments hardly gain.',
    evidence: ['dickenson-2014', 'phillips-2015'],
    dissent: ['calderon-2015', 'lindo-padilla-romo-2018'],
    set: {
      strengths: {
        'vacuum-is-fought-over': 0.1,
        'shock-spreads': 0,
        'weakness-invites': 0.2,
        split: 0.4,
        'open-war': 0.5,
        'operators-are-missed': 2,
        'removal-loosens': 1.5,
        'troops-calm': 1.6,
      },
      parameters: {},
    },
  },
  {
    id: 'fragmentation',
    title: 'Fragmentation: beheaded organisations break into wars',
    says: 'Organisations are federations held together by their heads. Taking these breaks them up; fragments fight each other and prey on whom they can.',
    evidence: [
      'calderon-2015',
      'lindo-padilla-romo-2018',
      'crisis-group',
      'founder-removal-events',
    ],
    dissent: ['phillips-2015', 'dickenson-2014'],
    set: {
      strengths: {
        split: 1.8,
        'open-war': 1.5,
        'vacuum-is-fought-over': 1.4,
        'weakness-invites': 1.6,
        'rift-heals': 0.7,
        'operators-are-missed': 0,
      },
      parameters: {},
    },
  },
  {
    id: 'scarcity',
    title: 'Displacement and scarcity: markets decide',
    says: 'Violence follows markets and protection. Seizures make drugs scarce and worth fighting for; pressure in one place moves trade and fights to another.',
    evidence: ['castillo-mejia-restrepo-2020', 'trejo-ley-2016', 'trejo-ley-2018'],
    dissent: ['phillips-2015'],
    set: {
      strengths: {
        'scarcity-heats': 2.5,
        'broken-pacts-heat': 1.8,
        'territory-shifts': 2,
        'shock-spreads': 1.6,
        'vacuum-is-fought-over': 0.6,
        split: 0.7,
      },
      parameters: {},
    },
  },
];
