/** The organisations in September 2024, five weeks after El Mayo was taken and a week before open war. */
import type { Actors } from './facts';

/** Actors on 2 September 2024; members of all add up to 194,100. */
export const actorsOf2024: Actors = {
  mayiza: {
    members: 19200,
    cohesion: 0.55,
    free: [1, 25, 122],
    imprisoned: [0, 14, 58],
    us: [10, 5, 8, 5],
  },
  chapitos: {
    members: 7800,
    cohesion: 0.65,
    free: [2, 11, 48],
    imprisoned: [0, 6, 22],
    us: [4, 3, 2, 2],
  },
  cjng: {
    members: 32500,
    cohesion: 0.8,
    free: [1, 36, 186],
    imprisoned: [1, 16, 76],
    us: [8, 4, 6, 3],
  },
  noreste: {
    members: 9600,
    cohesion: 0.6,
    free: [1, 11, 54],
    imprisoned: [2, 12, 43],
    us: [5, 3, 6, 3],
  },
  golfo: {
    members: 6400,
    cohesion: 0.45,
    free: [0, 9, 45],
    imprisoned: [0, 9, 36],
    us: [5, 3, 8, 4],
  },
  'nueva-familia': {
    members: 11800,
    cohesion: 0.65,
    free: [2, 13, 69],
    imprisoned: [1, 5, 22],
    us: [3, 1, 3, 1],
  },
  'carteles-unidos': {
    members: 3600,
    cohesion: 0.55,
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
    members: 5100,
    cohesion: 0.5,
    free: [0, 7, 36],
    imprisoned: [1, 6, 28],
    us: [3, 2, 4, 2],
  },
  'la-barredora': {
    members: 1700,
    cohesion: 0.55,
    free: [1, 2, 12],
    imprisoned: [0, 1, 4],
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
    members: 89500,
    cohesion: 0.5,
    free: [8, 100, 590],
    imprisoned: [2, 30, 118],
    us: [12, 6, 14, 6],
  },
};
