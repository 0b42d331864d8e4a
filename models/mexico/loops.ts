/** The feedback loops of the article that have a name. */
import type { NamedLoop } from '../rules/model';

export const loops: readonly NamedLoop[] = [
  {
    id: 'pressure-continues',
    claim: 'C14',
    label: 'The pressure will continue',
    through: ['us-pressure', 'in-us', 'pleaded'],
  },
];
