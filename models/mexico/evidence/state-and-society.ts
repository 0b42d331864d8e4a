/** Prisons, protection, recruitment, seizures, approval. */
import type { Evidence } from '../../rules/rule';
import { cited } from './cite';

export const stateAndSociety = {
  cndhPrisons: cited(
    'cndh-prisons',
    'CNDH, supervision of prisons',
    'B',
    'Inmates ran the prison themselves in 60 of 100 prisons (2011), 65 of 101 (2012) and 71 of 154 (2015).',
  ),
  castilloMejiaRestrepo2020: cited(
    'castillo-mejia-restrepo-2020',
    'Castillo, Mejía & Restrepo 2020',
    'A',
    'Scarcity of cocaine after seizures explains 10–14 % of the rise in violence of 2006–09.',
  ),
  trejoLey2016: cited(
    'trejo-ley-2016',
    'Trejo & Ley 2016',
    'A',
    'Violence in cities run by the opposition of the federal government was up to five times as high.',
  ),
  trejoLey2018: cited(
    'trejo-ley-2018',
    'Trejo & Ley 2018',
    'B',
    'Wars between organisations began where a change of party in power broke the protection they had.',
  ),
  prietoCuriel2023: cited(
    'prieto-curiel-2023',
    'Prieto-Curiel, Campedelli & Hope 2023, Science 381:1312',
    'A',
    'A week brings 2.527e-3 recruits per member, 110 members put behind bars, about 120 deaths in conflict, and ' +
      'drop-outs of 4e-8 times the sum of squared sizes of the 150 groups.',
  ),
  prietoCuriel2023Members: cited(
    'prieto-curiel-2023-members',
    'Prieto-Curiel, Campedelli & Hope 2023, Science 381:1312',
    'A',
    'Members grew from 115,000 (2012) to 174,000 (2022): CJNG about 28,700, Sinaloa 17,700 and Chapitos 6,800, Nueva ' +
      'Familia Michoacana 10,700, Noreste 8,800.',
  ),
  prietoCuriel2023Projections: cited(
    'prieto-curiel-2023-projections',
    'Prieto-Curiel, Campedelli & Hope 2023, Science 381:1312',
    'A',
    'From 2022 to 2027: +23 % members and +36 % deaths as things are; −10 % and −26 % with recruitment halved; +6 % and ' +
      '+2 % with twice as many put behind bars.',
  ),
  elFinancieroApproval: cited(
    'el-financiero-approval',
    'El Financiero, monthly polls',
    'B',
    'Approval of the president: 69 % (November 2024), 81 %, 85 % (February 2025), 81 % (April), 77 % (May).',
  ),
} satisfies Record<string, Evidence>;
