/** How much of the killing belongs to organised crime. */
import { states, type StateId } from './states';

/**
 * Share of homicides in which organised crime is involved, by state (our judgement, evidence
 * `organised-share`): from 0.4 where it is quiet to 0.75 where organisations are at war.
 */
const shareByState = {
  AGU: 0.5,
  BCN: 0.65,
  BCS: 0.55,
  CAM: 0.45,
  CHP: 0.55,
  CHH: 0.65,
  COA: 0.4,
  COL: 0.7,
  CMX: 0.45,
  DUR: 0.5,
  GUA: 0.7,
  GRO: 0.65,
  HID: 0.5,
  JAL: 0.6,
  MEX: 0.45,
  MIC: 0.65,
  MOR: 0.6,
  NAY: 0.55,
  NLE: 0.6,
  OAX: 0.45,
  PUE: 0.45,
  QUE: 0.45,
  ROO: 0.6,
  SLP: 0.55,
  SIN: 0.75,
  SON: 0.65,
  TAB: 0.6,
  TAM: 0.6,
  TLA: 0.45,
  VER: 0.5,
  YUC: 0.4,
  ZAC: 0.65,
} as const satisfies Record<StateId, number>;

/** The shares in the order of the list of states, 0 to 1. */
export const organisedShare: readonly number[] = states.map(({ id }) => shareByState[id]);
