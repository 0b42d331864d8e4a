/** From custody to plea, testimony, indictment and what Washington does with it. */
import type { Evidence } from '../../rules/rule';
import { cited, judged } from './cite';

export const courts = {
  pleaCases: cited(
    'plea-cases',
    'Table of US cases against Mexican bosses',
    'B',
    'From custody to the plea took a median of 14.3 months (2.8 to 37.5, 8 cases); 60 % negotiated or had pleaded within 12.',
  ),
  neverTrial: cited(
    'never-trial',
    'Table of US cases against Mexican bosses',
    'C',
    'About 88 % of the cases never reach a trial.',
  ),
  gao04105: cited(
    'gao-04-105',
    'US GAO-04-105',
    'A',
    'Among drug defendants at large, 20–28 % cooperated with the prosecution.',
  ),
  leadersCooperate: judged(
    'leaders-cooperate',
    'Of leaders who plead, 50–70 % cooperate: they know more and have more to lose than the 20–28 % of all drug defendants.',
  ),
  pleaToIndictment: cited(
    'plea-to-indictment',
    'Press, US cases against Mexican officials',
    'B',
    'Officials were indicted 5–14 months after a plea; a sitting governor 14 months after the first transfer.',
  ),
  indictmentToUsAction: cited(
    'indictment-to-us-action',
    'Press, US cases against Mexican officials',
    'B',
    'Demands for extradition and frozen assets followed an indictment within 2–3 weeks; approval hardly moved.',
  ),
} satisfies Record<string, Evidence>;
