/** What was measured of this version of the model; `npm run evidence` makes it anew. */
import type { Measured } from '../results/effects/measured';
import figures from './measured.json' with { type: 'json' };

// JSON knows no closed lists of words; a test holds the figures against the model and its studies.
export const measured = figures as Measured;
