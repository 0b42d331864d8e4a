/** The feedback loops of the article that have a name. */
import type { NamedLoop } from '../rules/model';

export const loops: readonly NamedLoop[] = [
  {
    id: 'pressure-continues',
    claim: 'C14',
    label: 'The pressure will continue',
    through: ['us-pressure', 'in-us', 'pleaded'],
  },
  {
    id: 'protection-crumbles',
    claim: 'C10',
    label: 'Protection crumbles',
    through: ['exposure', 'protection', 'success'],
  },
  {
    id: 'last-bullet',
    claim: 'C5',
    label: 'To the last bullet',
    through: ['handed-over', 'fear', 'success'],
  },
];
