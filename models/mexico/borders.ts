/** Which states share a border. */
import { symmetric } from './relations';
import { states, type StateId } from './states';

/** Every border once, under the first of its two states in the list of states. */
const bordersOnce = {
  AGU: ['JAL', 'ZAC'],
  BCN: ['BCS', 'SON'],
  CAM: ['ROO', 'TAB', 'YUC'],
  CHP: ['OAX', 'TAB', 'VER'],
  CHH: ['COA', 'DUR', 'SIN', 'SON'],
  COA: ['DUR', 'NLE', 'ZAC'],
  COL: ['JAL', 'MIC'],
  CMX: ['MEX', 'MOR'],
  DUR: ['NAY', 'SIN', 'ZAC'],
  GUA: ['JAL', 'MIC', 'QUE', 'SLP', 'ZAC'],
  GRO: ['MEX', 'MIC', 'MOR', 'OAX', 'PUE'],
  HID: ['MEX', 'PUE', 'QUE', 'SLP', 'TLA', 'VER'],
  JAL: ['MIC', 'NAY', 'ZAC'],
  MEX: ['MIC', 'MOR', 'PUE', 'QUE', 'TLA'],
  MIC: ['QUE'],
  MOR: ['PUE'],
  NAY: ['SIN', 'ZAC'],
  NLE: ['SLP', 'TAM', 'ZAC'],
  OAX: ['PUE', 'VER'],
  PUE: ['TLA', 'VER'],
  QUE: ['SLP'],
  ROO: ['YUC'],
  SLP: ['TAM', 'VER', 'ZAC'],
  SIN: ['SON'],
  TAB: ['VER'],
  TAM: ['VER'],
} as const satisfies Partial<Record<StateId, readonly StateId[]>>;

/**
 * Neighbouring states, weight 1 each, symmetric. Three pairs that come within a few kilometres of each
 * other at a corner of four states without a line between them are not counted: Coahuila–San Luis
 * Potosí, Jalisco–San Luis Potosí and Durango–Jalisco.
 */
export const borders = symmetric(
  'borders',
  'state',
  states,
  states.flatMap(({ id }) => {
    const later: readonly StateId[] =
      id in bordersOnce ? bordersOnce[id as keyof typeof bordersOnce] : [];
    return later.map((other) => [id, other, 1] as const);
  }),
);
