/** What followed when leaders were captured, killed or handed over: violence. */
import type { Evidence } from '../../rules/rule';
import { cited, judged } from './cite';

const lindo = 'Lindo & Padilla-Romo 2018';

export const removals = {
  lindoPadillaRomo2018: cited(
    'lindo-padilla-romo-2018',
    lindo,
    'B',
    'In the place where a leader was captured, homicides rose by about 80 % (40–100 %) and stayed up for 12 months.',
  ),
  lindoPadillaRomo2018Neighbours: cited(
    'lindo-padilla-romo-2018-neighbours',
    lindo,
    'B',
    'In neighbouring places of the same organisation, homicides rose by about 30 % for 6 months and then went back.',
  ),
  lindoPadillaRomo2018Distant: cited(
    'lindo-padilla-romo-2018-distant',
    lindo,
    'B',
    'In distant places of the same organisation, homicides grew slowly, to about 18 % more by month 12.',
  ),
  lindoPadillaRomo2018Elsewhere: cited(
    'lindo-padilla-romo-2018-elsewhere',
    lindo,
    'B',
    'In places without the organisation of the captured leader, homicides did not change measurably (about 0 %).',
  ),
  stateLevelEffects: judged(
    'state-level-effects',
    'For whole states the municipal effects shrink to the share of homicides in the places concerned (about 15–40 %): ' +
      'state of capture +15 % (0 to +40) over 12 months, neighbouring states of the organisation +5 % (0 to +15) for ' +
      '6 months, its distant states +3 % (0 to +8) by month 12, states without it 0 (−2 to +2).',
  ),
  calderon2015: cited(
    'calderon-2015',
    'Calderón et al. 2015',
    'B',
    'Violence related to criminal organisations rose by about 36.5 % in the first 6 months after a leader was removed.',
  ),
  dickenson2014: cited(
    'dickenson-2014',
    'Dickenson 2014',
    'A',
    'About 17 further deaths followed each leader removed, over 4 years (415 deaths for 25 leaders).',
  ),
  dickenson2014Killing: cited(
    'dickenson-2014-killing',
    'Dickenson 2014',
    'A',
    'Killing a leader was followed by more violence than capturing one; only the order is sure, we read it as 1.3–1.5 times.',
  ),
  phillips2015: cited(
    'phillips-2015',
    'Phillips 2015',
    'A',
    'Arrests of middle ranks were followed by no rise, or a fall of up to 5 %, in the short run, and by more violence later.',
  ),
  phillips2015Killing: cited(
    'phillips-2015-killing',
    'Phillips 2015',
    'A',
    'Killings of leaders were followed by more violence than captures; only the order is sure.',
  ),
  sesnspNoSpike2025: cited(
    'sesnsp-no-spike-2025',
    'SESNSP, monthly victims 2025',
    'A',
    'No jump in national homicides followed the handovers of 27 February and 12 August 2025: 0 % (−5 to +10) at once.',
  ),
  feb2026Burst: cited(
    'feb-2026-burst',
    'Press, February 2026',
    'B',
    'After a field operation on a top boss the answer lasted 1–2 days: about 60 dead and 85–250 blockades in 10–20 ' +
      'states, and then it was over.',
  ),
} satisfies Record<string, Evidence>;
