/** States whose criminal territory was divided otherwise in earlier years; per cent, our judgement. */
import type { Holdings } from './holdings';
import type { StateId } from './states';

/** December 2018: CJNG still spreading, Santa Rosa de Lima at its height, Noreste wider, La Barredora new. */
export const presenceIn2018 = {
  BCN: { mayiza: 35, chapitos: 25, cjng: 20 },
  CAM: { mayiza: 20, chapitos: 10, cjng: 10 },
  CHP: { mayiza: 45, chapitos: 15, cjng: 10 },
  CHH: { mayiza: 25, chapitos: 20, cjng: 5, 'la-linea': 40 },
  CMX: { mayiza: 10, chapitos: 5, cjng: 10, 'union-tepito': 45 },
  GUA: { cjng: 30, 'santa-rosa': 50 },
  GRO: { cjng: 10, 'nueva-familia': 25 },
  HID: { cjng: 20 },
  MEX: { cjng: 15, 'nueva-familia': 35 },
  MIC: { cjng: 30, 'nueva-familia': 10, 'carteles-unidos': 35 },
  NLE: { cjng: 5, noreste: 50 },
  PUE: { cjng: 25 },
  QUE: { cjng: 20 },
  ROO: { mayiza: 20, chapitos: 10, cjng: 25 },
  SIN: { mayiza: 50, chapitos: 43 },
  SON: { mayiza: 30, chapitos: 30, caborca: 15 },
  TAB: { mayiza: 15, chapitos: 5, cjng: 35, 'la-barredora': 5 },
  TAM: { cjng: 5, noreste: 40, golfo: 45 },
  TLA: { cjng: 20 },
  VER: { cjng: 45, noreste: 15 },
  ZAC: { mayiza: 30, chapitos: 10, cjng: 15, noreste: 30 },
} as const satisfies Partial<Record<StateId, Holdings>>;

/** January 2022: between the two, with Sinaloa still holding Chiapas. */
export const presenceIn2022 = {
  BCN: { mayiza: 35, chapitos: 20, cjng: 25 },
  CAM: { mayiza: 20, chapitos: 10, cjng: 20 },
  CHP: { mayiza: 45, chapitos: 10, cjng: 20 },
  CHH: { mayiza: 20, chapitos: 20, cjng: 10, 'la-linea': 35 },
  CMX: { mayiza: 10, chapitos: 5, cjng: 15, 'union-tepito': 40 },
  GUA: { cjng: 45, 'santa-rosa': 40 },
  GRO: { cjng: 15, 'nueva-familia': 30 },
  MIC: { cjng: 42, 'nueva-familia': 8, 'carteles-unidos': 35 },
  ROO: { mayiza: 20, chapitos: 10, cjng: 30 },
  SIN: { mayiza: 48, chapitos: 45 },
  SON: { mayiza: 25, chapitos: 30, caborca: 25 },
  TAB: { mayiza: 15, chapitos: 5, cjng: 35, 'la-barredora': 20 },
  TAM: { cjng: 10, noreste: 35, golfo: 45 },
  VER: { cjng: 50, noreste: 5 },
  ZAC: { mayiza: 30, chapitos: 10, cjng: 35, noreste: 15 },
} as const satisfies Partial<Record<StateId, Holdings>>;
