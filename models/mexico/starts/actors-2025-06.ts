/** The organisations in June 2025, three months after the handover of 29. */
import type { Actors } from './facts';

/** Actors on 2 June 2025; members of all add up to 200,200. */
export const actorsOfJune2025: Actors = {
  mayiza: {
    members: 18800,
    cohesion: 0.5,
    free: [1, 23, 116],
    imprisoned: [0, 13, 65],
    us: [14, 6, 9, 6],
  },
  chapitos: {
    members: 6800,
    cohesion: 0.35,
    free: [2, 8, 40],
    imprisoned: [0, 7, 30],
    us: [7, 4, 3, 3],
  },
  cjng: {
    members: 34100,
    cohesion: 0.8,
    free: [1, 36, 190],
    imprisoned: [0, 15, 83],
    us: [13, 5, 6, 3],
  },
  noreste: {
    members: 9900,
    cohesion: 0.55,
    free: [1, 10, 53],
    imprisoned: [0, 10, 46],
    us: [11, 4, 6, 3],
  },
  golfo: {
    members: 6500,
    cohesion: 0.4,
    free: [0, 9, 44],
    imprisoned: [1, 7, 39],
    us: [7, 3, 8, 4],
  },
  'nueva-familia': {
    members: 12100,
    cohesion: 0.65,
    free: [2, 13, 70],
    imprisoned: [1, 5, 24],
    us: [3, 1, 3, 1],
  },
  'carteles-unidos': {
    members: 3600,
    cohesion: 0.5,
    free: [1, 6, 30],
    imprisoned: [0, 3, 13],
    us: [2, 1, 2, 1],
  },
  'santa-rosa': {
    members: 2300,
    cohesion: 0.4,
    free: [0, 3, 17],
    imprisoned: [1, 4, 20],
    us: [0, 0, 0, 0],
  },
  caborca: {
    members: 1900,
    cohesion: 0.45,
    free: [0, 3, 12],
    imprisoned: [0, 3, 13],
    us: [3, 1, 1, 0],
  },
  'la-linea': {
    members: 5200,
    cohesion: 0.5,
    free: [0, 7, 36],
    imprisoned: [0, 6, 30],
    us: [4, 2, 4, 2],
  },
  'la-barredora': {
    members: 1700,
    cohesion: 0.45,
    free: [1, 2, 11],
    imprisoned: [0, 1, 7],
    us: [0, 0, 0, 0],
  },
  'union-tepito': {
    members: 2600,
    cohesion: 0.45,
    free: [0, 3, 20],
    imprisoned: [1, 4, 22],
    us: [1, 0, 1, 0],
  },
  'local-groups': {
    members: 94700,
    cohesion: 0.5,
    free: [8, 100, 600],
    imprisoned: [2, 30, 127],
    us: [16, 6, 14, 6],
  },
};
