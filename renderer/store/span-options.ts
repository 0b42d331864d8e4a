/** The choice between a week and all weeks up to it, in words. */
import type { Target, Translate } from '../../models/index';

/** For a control with two segments; `week` from 0. */
export function spanOptions(
  t: Translate,
  week: number,
): { readonly value: Target['span']; readonly label: string }[] {
  return [
    { value: 'week', label: t('app.why.inWeek', { week }) },
    { value: 'total', label: t('app.why.upTo', { week }) },
  ];
}
