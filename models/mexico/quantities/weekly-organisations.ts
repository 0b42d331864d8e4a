/** What is added up about organisations anew every week. */
import type { Quantity } from '../../rules/model';
import { tally } from './define';

export const weeklyOrganisations: readonly Quantity[] = [
  tally(
    'handed-over',
    'Handed over this week',
    'persons/week',
    ['organisation', 'rank'],
    'prisons',
  ),
  tally(
    'extradited-share',
    'Share of the leadership handed over this week',
    'share/week',
    ['organisation'],
    'prisons',
  ),
  tally('captured', 'Captured this week', 'persons/week', ['organisation', 'rank'], 'captures'),
  tally('killed', 'Killed this week', 'persons/week', ['organisation', 'rank'], 'captures'),
  tally(
    'expected-removals',
    'Losses of leaders to be expected',
    'share/week',
    ['organisation'],
    'captures',
  ),
  tally('success', 'Success of operations against it', 'share', ['organisation'], 'captures'),
  tally('command', 'Command from prison', 'share', ['organisation'], 'prisons'),
  tally('provocation', 'Provocation this week', 'index/week', ['organisation'], 'retaliation'),
  tally('attacks', 'Retaliation attacks', 'attacks/week', ['organisation'], 'retaliation'),
  tally('stronghold', 'Where it is strongest', 'share', ['organisation', 'state'], 'territory'),
  tally('strength', 'Strength against usual', 'index', ['organisation'], 'territory'),
  tally(
    'would-join',
    'Would join without prevention',
    'persons/week',
    ['organisation'],
    'organisations',
  ),
  tally('prevented', 'Kept from joining', 'persons/week', ['organisation'], 'prevention'),
  tally('squeeze', 'Not paid for any more', 'persons/week', ['organisation'], 'organisations'),
  tally('arrested', 'Members arrested', 'persons/week', ['organisation'], 'captures'),
  tally(
    'conflict-deaths',
    'Members killed in conflict',
    'persons/week',
    ['organisation'],
    'organisations',
  ),
  tally('dropped-out', 'Members who drift away', 'persons/week', ['organisation'], 'organisations'),
  tally('turned', 'Became witnesses this week', 'persons/week', ['organisation'], 'witnesses'),
  tally('pleas', 'Pleas', 'persons/week', ['organisation'], 'witnesses'),
  tally('testimony-of', 'Testimony about it', 'statements/week', ['organisation'], 'witnesses'),
];
