/** The Mexico model: everything the engine needs to know, as one value. */
import type { Model } from '../rules/model';
import {
  borders,
  circles,
  evidence,
  leverGroups,
  levels,
  levers,
  organisations,
  pool,
  ranks,
  rivals,
  starts,
  states,
} from './data';
import { loops } from './loops';
import { organisationOutcomes } from './outcomes/organisations';
import { politicalOutcomes } from './outcomes/politics';
import { stateOutcomes } from './outcomes/state';
import { violence } from './outcomes/violence';
import { quantities } from './quantities/quantities';
import { rules } from './rules/rules';

/** Slots for organisations: the named ones, and room for those that split away. */
const CAPACITY = 40;

export const mexico: Model = {
  id: 'mexico-security',
  version: '1.3.0',
  title: 'Mexico: handovers, retaliation and the circles of protection',
  indices: [
    {
      id: 'organisation',
      label: 'Organisation',
      cells: organisations,
      slots: { capacity: CAPACITY, pool },
    },
    { id: 'state', label: 'State', cells: states, isPlace: true },
    { id: 'level', label: 'Level of government', cells: levels },
    { id: 'circle', label: 'Circle of protection', cells: circles },
    { id: 'rank', label: 'Rank', cells: ranks, usual: 'leader' },
  ],
  loops,
  quantities,
  tables: [
    {
      id: 'poolness',
      over: ['organisation'],
      unit: '1',
      values: organisations.map(({ id }) => (id === pool ? 1 : 0)),
    },
    // A founder weighs as much as fifteen leaders, a leader as twenty operators (our judgement).
    { id: 'rank-weight', over: ['rank'], unit: '1', values: [30, 2, 0.1] },
    // Operations go after founders and leaders; operators fall to ordinary arrests.
    { id: 'hunted', over: ['rank'], unit: '1', values: [1, 1, 0] },
    { id: 'replaceable', over: ['rank'], unit: '1', values: [0, 1, 1] },
  ],
  relations: [borders, rivals],
  levers,
  leverGroups,
  eventKinds: [
    {
      id: 'handover',
      label: 'Handover to the United States',
      claim: 'C1',
      over: ['organisation', 'rank'],
      maxCount: 100,
    },
    { id: 'capture', label: 'Capture', claim: 'C6', over: ['organisation', 'rank'], maxCount: 20 },
    { id: 'killing', label: 'Killing', claim: 'C6', over: ['organisation', 'rank'], maxCount: 20 },
  ],
  rules,
  outcomes: [...violence, ...organisationOutcomes, ...stateOutcomes, ...politicalOutcomes],
  outcomeGroups: [
    { id: 'violence', label: 'Violence' },
    { id: 'organisations', label: 'Organisations' },
    { id: 'state', label: 'What the state does' },
    { id: 'justice', label: 'Witnesses and courts' },
    { id: 'politics', label: 'Exposure and politics' },
  ],
  starts,
  settled: {
    turf: 'contest',
    'turf-reference': 'contest',
    'members-reference': 'members-now',
    'command-norm': 'command',
    'usual-removals': 'expected-removals',
    'usual-extraditions': 'extradited-share',
    'usual-growth': 'growth',
    'us-pressure': 'demand',
    'us-pressure-norm': 'demand',
  },
  evidence: Object.values(evidence),
};
