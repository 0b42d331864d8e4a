/**
 * What governments really did after each origin, as levers and events; weeks count from the origin's start.
 * Dates are public; how many of which rank, and how far a lever moved, is read from the press and judged.
 */
import type { Scenario } from '../../document/document';
import { happening, scenario } from '../gallery/happening';
import { waves } from '../gallery/waves';

/** 31 December 2018: fewer operations than before, a tariff threat in June 2019, one heir extradited in 2020. */
export const followed2018: Scenario = scenario({
  id: 'followed-2018-12',
  title: 'What was done from 2019',
  description:
    'Few operations; the tariff threat of 30 May to 7 June 2019; a leader of Unión Tepito taken in January 2020, and a leader of CJNG extradited on 20 February 2020.',
  levers: {
    'tariff-threat': [
      { week: 21, value: 1 },
      { week: 23, value: 0 },
    ],
    'field-operations': [{ week: 9, value: 1 }],
  },
  events: [
    happening('capture', 56, 'union-tepito', 'leader', 1),
    happening('handover', 59, 'cjng', 'leader', 1),
  ],
});

/** 3 January 2022: more extraditions; Caro Quintero taken in July 2022, Ovidio Guzmán in January 2023. */
export const followed2022: Scenario = scenario({
  id: 'followed-2021-12',
  title: 'What was done from 2022',
  description:
    'More extraditions (78 in 2022); the founder of Caborca captured on 15 July 2022, and a head of Chapitos on 5 January 2023.',
  levers: { cooperation: [{ week: 0, value: 1.2 }] },
  events: [
    happening('capture', 27, 'caborca', 'founder', 1),
    happening('capture', 52, 'chapitos', 'founder', 1),
  ],
});

/** 30 September 2024: a new president, more arrests, a tariff threat from November, designation, 29 handed over. */
export const followed2024: Scenario = scenario({
  id: 'followed-2024-09',
  title: 'What was done from October 2024',
  description:
    'More operations, arrests and seizures from October 2024; tariffs threatened from 25 November; six organisations designated on 20 February 2025, and 29 prisoners handed over on the 27th.',
  levers: {
    'field-operations': [{ week: 4, value: 3 }],
    arrests: [{ week: 4, value: 1.3 }],
    seizures: [{ week: 4, value: 1.3 }],
    'tariff-threat': [{ week: 8, value: 1 }],
    'us-posture': [{ week: 16, value: 0.5 }],
    designation: [{ week: 20, value: 1 }],
  },
  events: waves.first(21),
});

/** 30 June 2025: two more handovers, on 12 August 2025 and 20 January 2026. */
export const followed2025: Scenario = scenario({
  id: 'followed-2025-06',
  title: 'What was done from July 2025',
  description:
    'Policies as they stood, and the handovers of 12 August 2025 (26) and 20 January 2026 (37).',
  events: [...waves.second(6), ...waves.third(29)],
});

/** The policies known at an origin, continued: nothing that was not known then. */
export function asKnown(origin: string): Scenario {
  return scenario({
    id: `known-${origin}`,
    title: 'Policies known then, continued',
    description: 'Every lever stays where it stood at the origin, and nothing further is planned.',
  });
}
