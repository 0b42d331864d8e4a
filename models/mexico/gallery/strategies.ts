/** Entries about strategies at home: kingpins, confrontation, root causes, prevention, purges. */
import type { GalleryEntry } from './entry';
import { fromTheStart, happening, scenario } from './happening';
import { february, handover29, noHandover, witnessDeals } from './shared';
import { handoverOf29 } from './waves';

/** Five years: what prevention needs to show. */
const fiveYears = { start: '2025-02', weeks: 260 } as const;

const hugs = scenario({
  id: 'root-causes',
  title: 'Root causes',
  description: 'Broad prevention; few operations, fewer arrests and seizures, few extraditions.',
  levers: fromTheStart({
    prevention: 0.6,
    'field-operations': 1,
    'operation-force': 0.1,
    arrests: 0.8,
    seizures: 0.7,
    cooperation: 0.5,
  }),
});

const confrontation = scenario({
  id: 'confrontation',
  title: 'Confrontation',
  description:
    'Many operations, twice the arrests and seizures, more extraditions, troops in four states.',
  levers: fromTheStart({
    'field-operations': 8,
    'operation-force': 0.4,
    arrests: 2,
    seizures: 2,
    cooperation: 1.8,
    'troops.SIN': 10,
    'troops.GUA': 6,
    'troops.BCN': 6,
    'troops.MIC': 6,
  }),
});

/** Entries on strategy. */
export const strategyEntries: readonly GalleryEntry[] = [
  {
    ...february,
    id: 'kingpin-captures',
    title: 'Kingpin captures',
    sentence:
      'Three top bosses are taken in the field within a year: does it end their organisations or multiply them?',
    scenarios: [
      scenario({
        id: 'kingpin-captures',
        title: 'Kingpins captured',
        description:
          'The heads of CJNG, Nueva Familia and Cárteles Unidos are captured, one every twelve weeks.',
        events: [
          happening('capture', 8, 'cjng', 'founder', 1),
          happening('capture', 20, 'nueva-familia', 'founder', 1),
          happening('capture', 32, 'carteles-unidos', 'founder', 1),
        ],
      }),
      scenario({
        id: 'kingpins-killed',
        title: 'Kingpins killed',
        description: 'The same three bosses in the same weeks, killed and not captured.',
        events: [
          happening('killing', 8, 'cjng', 'founder', 1),
          happening('killing', 20, 'nueva-familia', 'founder', 1),
          happening('killing', 32, 'carteles-unidos', 'founder', 1),
        ],
      }),
      scenario({
        id: 'operators-captured',
        title: 'Operators captured',
        description:
          'Instead of three bosses, twenty operators of the same three organisations, in the same weeks.',
        events: [
          happening('capture', 8, 'cjng', 'operator', 20),
          happening('capture', 20, 'nueva-familia', 'operator', 20),
          happening('capture', 32, 'carteles-unidos', 'operator', 20),
        ],
      }),
      noHandover,
    ],
    baseline: noHandover.id,
    hero: 'homicides',
    charts: [
      'organisations',
      'splits',
      'turf-war-deaths',
      'retaliation-deaths',
      'cohesion.cjng',
      'homicides.JAL',
    ],
  },
  {
    ...fiveYears,
    id: 'root-causes',
    title: 'Root causes: "hugs, not bullets"',
    sentence:
      'Jobs and schools instead of operations, against confrontation: which saves more lives in one year, and which in five?',
    scenarios: [hugs, confrontation, noHandover],
    baseline: noHandover.id,
    hero: 'homicides',
    charts: ['members', 'arrests', 'seizures', 'organisations', 'us-pressure', 'approval'],
  },
  {
    ...february,
    id: 'confrontation',
    title: 'Confrontation',
    sentence:
      'More operations, arrests, seizures, extraditions and troops at once: what rises with the numbers that ministers announce?',
    scenarios: [confrontation, noHandover],
    baseline: noHandover.id,
    hero: 'homicides',
    charts: [
      'arrests',
      'seizures',
      'organisations',
      'retaliation-deaths',
      'homicides.SIN',
      'us-pressure',
    ],
  },
  {
    ...fiveYears,
    id: 'prevention',
    title: 'Prevention of recruitment',
    sentence:
      'Half of the young people at risk are reached, nothing else changes: how long until organisations shrink?',
    scenarios: [
      scenario({
        id: 'prevention',
        title: 'Prevention',
        description: 'Prevention reaches half of at-risk youth from week 0; all else equal.',
        levers: fromTheStart({ prevention: 0.5 }),
      }),
      noHandover,
      scenario({
        id: 'more-arrests',
        title: 'Twice the arrests',
        description: 'Twice the arrests of members instead of prevention.',
        levers: fromTheStart({ arrests: 2 }),
      }),
    ],
    baseline: noHandover.id,
    hero: 'members',
    charts: ['homicides', 'turf-war-deaths', 'arrests', 'members.cjng', 'organisations'],
  },
  {
    ...february,
    id: 'purge-the-protectors',
    title: 'Purge the protectors',
    sentence:
      'Officials whom witnesses expose are removed at once: does breaking the pact pay, or does it first cost lives?',
    scenarios: [
      scenario({
        id: 'purge-the-protectors',
        title: 'Handover, deals and purge',
        description:
          'The handover of 29 with witness deals, and six in ten exposed officials removed within a year.',
        levers: fromTheStart({ 'witness-deals': 0.9, purges: 0.6 }),
        events: handoverOf29(),
      }),
      witnessDeals,
      handover29,
    ],
    baseline: witnessDeals.id,
    hero: 'homicides',
    charts: [
      'exposure',
      'exposure.police',
      'exposure.federal',
      'us-pressure',
      'room-for-action',
      'approval',
    ],
  },
];
