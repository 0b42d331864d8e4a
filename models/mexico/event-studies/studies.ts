/** All event studies of the Mexico model, in the order of the table. */
import type { Study } from '../../results/effects/study';
import { policyStudies } from './policies';
import { removalStudies } from './removals';

export const studies: readonly Study[] = [...removalStudies, ...policyStudies];
