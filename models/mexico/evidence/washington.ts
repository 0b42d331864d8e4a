/** Tariffs, designation, handovers and extraditions between Mexico and the United States. */
import type { Evidence } from '../../rules/rule';
import { cited } from './cite';

export const washington = {
  tariffRelief: cited(
    'tariff-relief',
    'Dates of handovers and tariff decisions 2025',
    'B',
    'Handovers came 5 days before a tariff date and 12 days after an extension; the relief lasted 30–90 days.',
  ),
  tariffs2025: cited(
    'tariffs-2025',
    'White House announcements 2025',
    'A',
    'Tariffs of 25 % took force on 4 March 2025, goods under the USMCA were exempt from 7 March; 30 % were threatened ' +
      'on 12 July and put off by 90 days on 31 July.',
  ),
  designation2025: cited(
    'designation-2025',
    'US State Department, 20 February 2025',
    'A',
    'Sinaloa, CJNG, Noreste, Golfo, Nueva Familia Michoacana and Cárteles Unidos were designated terrorist organisations.',
  ),
  ordinaryExtraditions: cited(
    'ordinary-extraditions',
    'Official counts in the press',
    'B',
    'Mexico extradited 53 people to the US in 2019, then 56, 37, 78 (2022) and 54 (to October 2023); about 65 a year is ordinary.',
  ),
  handovers: cited(
    'handovers-2025-26',
    'Government of Mexico; US Justice Department',
    'A',
    'Prisoners were handed over in three waves: 29 on 27 February 2025, 26 on 12 August 2025 and 37 on 20 January 2026.',
  ),
  sourceArticle2025: cited(
    'source-article-2025',
    'News article of 28 February 2025 on the handover',
    'A',
    'Mexico handed over 29 imprisoned bosses on 27 February 2025 under the threat of tariffs; the article expects fury, ' +
      'splits, turf wars, testimony about protectors and further pressure, and counts about 480,000 murdered since 2006.',
  ),
} satisfies Record<string, Evidence>;
