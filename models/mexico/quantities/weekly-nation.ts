/** What is added up about states and the nation anew every week. */
import type { Quantity } from '../../rules/model';
import { tally } from './define';

export const weeklyNation: readonly Quantity[] = [
  tally('operations', 'Operations against leaders', 'operations/week', [], 'captures'),
  tally('capture-success', 'Success of operations', 'share', [], 'captures'),
  tally('contest', 'Contest for territory', 'index', ['state'], 'turf'),
  tally('splits', 'Splits', 'splits/week', [], 'organisations'),
  tally('members-now', 'Members of all organisations', 'persons', [], 'organisations'),
  tally('growth', 'Growth of organisations', 'share/week', [], 'organisations'),
  tally('seizures', 'Seizures', 'index/week', [], 'captures'),
  tally('testimony', 'Testimony', 'statements/week', [], 'witnesses'),
  tally('indictments', 'Officials indicted', 'persons/week', ['level'], 'exposure'),
  tally('demand', 'Demands of Washington', 'share', [], 'washington'),
  tally('unilateral-risk', 'Risk of unilateral US action', 'share', [], 'washington'),
  tally('luck', 'Luck', 'index', ['state'], 'homicides'),
  tally('ordinary-deaths', 'Other murders', 'deaths/week', ['state'], 'homicides'),
  tally('turf-war-deaths', 'Turf-war deaths', 'deaths/week', ['state'], 'homicides'),
  tally('retaliation-deaths', 'Retaliation deaths', 'deaths/week', ['state'], 'homicides'),
  tally('operation-deaths', 'Deaths in operations', 'deaths/week', ['state'], 'homicides'),
];
