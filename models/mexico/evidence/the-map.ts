/** Who is where, who fights whom, and how many die. */
import type { Evidence } from '../../rules/rule';
import { cited, judged } from './cite';

export const theMap = {
  deaPresence2025: cited(
    'dea-presence-2025',
    'DEA, National Drug Threat Assessment, May 2025',
    'A',
    'Sinaloa is strong in 18 states and CJNG in 22, with a limited presence of CJNG in all others; the smaller ' +
      'organisations hold one to four states each.',
  ),
  presenceShares: judged(
    'presence-shares',
    'The shares of territory turn "strong" and "limited" of the DEA map into numbers; what is not named belongs to local groups.',
  ),
  wars2025: cited(
    'wars-2025',
    'Press and research, early 2025',
    'B',
    'Chapitos and Mayiza are at war since 9 September 2024; CJNG fights Nueva Familia Michoacana, Mayiza, Cárteles ' +
      'Unidos, Santa Rosa de Lima and Noreste; Noreste fights Golfo; Chapitos side with CJNG, Mayiza with Noreste.',
  ),
  lesserRivalries: judged(
    'lesser-rivalries',
    'Rivalries that are known but not open wars weigh 0.3 of an open war.',
  ),
  sesnspVictims: cited(
    'sesnsp-victims',
    'SESNSP, victims of intentional homicide by state and month',
    'A',
    'Official monthly counts from January 2015 to June 2025: the series that this model calls homicides.',
  ),
  inegiHomicides: cited(
    'inegi-homicides',
    'INEGI, deaths by homicide',
    'A',
    'From 8,867 (2007) to 36,773 (2020) and 33,550 (2024) a year; about a tenth above the victims counted by SESNSP.',
  ),
  organisedShare: judged(
    'organised-share',
    'About 60 % of homicides belong to organised crime: 40 % in the quietest states, 75 % in those at war.',
  ),
  leadersByRank: judged(
    'leaders-by-rank',
    'Founders, leaders and operators, free and imprisoned, are set from size and from names in the press; about 600 are ' +
      'in Mexican prisons.',
  ),
  handoverSplit: judged(
    'handover-split',
    'How the handed-over prisoners divide over organisations and ranks follows the names in the press; the totals are official.',
  ),
  protectionNetworks: judged(
    'protection-networks',
    'How far each organisation is protected by level and circle is set from reach and size: most at the municipal level ' +
      'and by police, least at the federal level and by the military.',
  ),
  prisonHardness2025: judged(
    'prison-hardness-2025',
    'Mexican prisons of 2025 stand at about 0.35 between self-government by inmates (0) and a US high-security prison (1).',
  ),
  operationsPace: judged(
    'operations-pace',
    'Operations against leaders: about 3 a month in early 2025, about half of that under "hugs, not bullets".',
  ),
  membersAtStarts: judged(
    'members-at-starts',
    'Totals follow the cartel-size study and its status-quo projection to each date; sizes of organisations that it does ' +
      'not give are set from their territory, and local groups have the rest.',
  ),
  startingPolitics: judged(
    'starting-politics',
    'US pressure, tariff risk, room for action, backlash and exposure at each start, and approval before November 2024, ' +
      'are set as shares from 0 to 1.',
  ),
  runningTotal: judged(
    'running-total',
    'The running total since December 2006 follows INEGI, scaled by 0.975 so that February 2025 stands at the reported 480,000.',
  ),
} satisfies Record<string, Evidence>;
