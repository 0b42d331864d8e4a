/** The organisations in February 2025, before the handover of 29. */
import type { Actors } from './facts';

/** Actors on 24 February 2025; members of all add up to 198,000, the published projection carried to the date. */
export const actorsOf2025: Actors = {
  mayiza: {
    members: 19000,
    cohesion: 0.5,
    free: [1, 24, 120],
    imprisoned: [0, 14, 60],
    us: [10, 5, 9, 6],
  },
  chapitos: {
    members: 7500,
    cohesion: 0.4,
    free: [2, 10, 45],
    imprisoned: [0, 6, 26],
    us: [4, 4, 3, 3],
  },
  cjng: {
    members: 33500,
    cohesion: 0.8,
    free: [1, 36, 190],
    imprisoned: [1, 16, 78],
    us: [8, 4, 6, 3],
  },
  noreste: {
    members: 9800,
    cohesion: 0.6,
    free: [1, 11, 55],
    imprisoned: [2, 12, 44],
    us: [5, 3, 6, 3],
  },
  golfo: {
    members: 6500,
    cohesion: 0.4,
    free: [0, 9, 45],
    imprisoned: [1, 9, 36],
    us: [5, 3, 8, 4],
  },
  'nueva-familia': {
    members: 12000,
    cohesion: 0.65,
    free: [2, 13, 70],
    imprisoned: [1, 5, 22],
    us: [3, 1, 3, 1],
  },
  'carteles-unidos': {
    members: 3600,
    cohesion: 0.5,
    free: [1, 6, 30],
    imprisoned: [0, 3, 12],
    us: [2, 1, 2, 1],
  },
  'santa-rosa': {
    members: 2400,
    cohesion: 0.4,
    free: [0, 3, 18],
    imprisoned: [1, 4, 18],
    us: [0, 0, 0, 0],
  },
  caborca: {
    members: 1900,
    cohesion: 0.5,
    free: [0, 3, 12],
    imprisoned: [1, 3, 12],
    us: [2, 1, 1, 0],
  },
  'la-linea': {
    members: 5200,
    cohesion: 0.5,
    free: [0, 7, 36],
    imprisoned: [1, 6, 28],
    us: [3, 2, 4, 2],
  },
  'la-barredora': {
    members: 1800,
    cohesion: 0.5,
    free: [1, 2, 12],
    imprisoned: [0, 1, 5],
    us: [0, 0, 0, 0],
  },
  'union-tepito': {
    members: 2600,
    cohesion: 0.45,
    free: [0, 3, 20],
    imprisoned: [1, 4, 20],
    us: [1, 0, 1, 0],
  },
  'local-groups': {
    members: 92200,
    cohesion: 0.5,
    free: [8, 100, 600],
    imprisoned: [2, 30, 120],
    us: [12, 6, 14, 6],
  },
};
