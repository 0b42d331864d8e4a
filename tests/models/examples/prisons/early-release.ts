/** Example of docs/adding.md: one lever and one rule more. */
import { lever, quantity, times } from '../../../../models/rules/build';
import { rule } from '../../../../models/rules/define';
import type { Lever, Model } from '../../../../models/rules/model';
import { prisons } from './model';
import { madeUp } from './rules';

// #region release-lever
const earlyRelease: Lever = {
  id: 'early-release',
  label: 'Early release',
  help: 'Share of prisoners released each week before their sentence ends.',
  group: 'release',
  unit: '1/week',
  min: 0,
  max: 0.02,
  step: 0.001,
  default: 0,
  claim: 'P2',
  marks: [],
  zones: [],
};
// #endregion

// #region release-rule
const letOut = times(lever('early-release'), quantity('prisoners'));

export const releaseEarly = rule({
  id: 'release-early',
  claim: 'P2',
  title: 'Early release',
  says: 'When prisoners are released early, prisons empty, and more people are at risk of return.',
  flows: [
    { into: 'prisoners', amount: times(-1, letOut) },
    { into: 'at-risk', amount: letOut },
  ],
  evidence: [madeUp],
});
// #endregion

// #region release-model
export const withRelease: Model = {
  ...prisons,
  version: '1.1.0',
  levers: [...prisons.levers, earlyRelease],
  rules: [...prisons.rules, releaseEarly],
};
// #endregion
