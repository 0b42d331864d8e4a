/** The organisations in January 2022. */
import type { Actors } from './facts';

/** Actors on 3 January 2022; members of all add up to 173,800, as in the cartel-size study. */
export const actorsOf2022: Actors = {
  mayiza: {
    members: 17700,
    cohesion: 0.75,
    free: [1, 24, 115],
    imprisoned: [0, 13, 54],
    us: [9, 4, 9, 5],
  },
  chapitos: {
    members: 6800,
    cohesion: 0.7,
    free: [3, 11, 46],
    imprisoned: [0, 4, 18],
    us: [2, 1, 1, 1],
  },
  cjng: {
    members: 28700,
    cohesion: 0.85,
    free: [1, 33, 165],
    imprisoned: [1, 14, 66],
    us: [7, 3, 4, 2],
  },
  noreste: {
    members: 8800,
    cohesion: 0.6,
    free: [1, 10, 50],
    imprisoned: [2, 11, 42],
    us: [4, 2, 6, 3],
  },
  golfo: {
    members: 5800,
    cohesion: 0.5,
    free: [1, 8, 42],
    imprisoned: [0, 9, 38],
    us: [5, 2, 9, 4],
  },
  'nueva-familia': {
    members: 10700,
    cohesion: 0.7,
    free: [2, 12, 62],
    imprisoned: [1, 5, 20],
    us: [2, 1, 2, 1],
  },
  'carteles-unidos': {
    members: 3300,
    cohesion: 0.6,
    free: [1, 6, 28],
    imprisoned: [0, 3, 11],
    us: [2, 1, 1, 1],
  },
  'santa-rosa': {
    members: 2500,
    cohesion: 0.4,
    free: [0, 4, 20],
    imprisoned: [1, 4, 16],
    us: [0, 0, 0, 0],
  },
  caborca: {
    members: 1700,
    cohesion: 0.55,
    free: [1, 3, 11],
    imprisoned: [0, 3, 10],
    us: [1, 0, 1, 0],
  },
  'la-linea': {
    members: 4800,
    cohesion: 0.5,
    free: [0, 7, 34],
    imprisoned: [1, 6, 27],
    us: [3, 2, 4, 2],
  },
  'la-barredora': {
    members: 1000,
    cohesion: 0.6,
    free: [0, 1, 7],
    imprisoned: [0, 0, 2],
    us: [0, 0, 0, 0],
  },
  'union-tepito': {
    members: 2400,
    cohesion: 0.5,
    free: [0, 3, 20],
    imprisoned: [1, 4, 18],
    us: [1, 0, 1, 0],
  },
  'local-groups': {
    members: 79600,
    cohesion: 0.5,
    free: [8, 92, 530],
    imprisoned: [3, 30, 112],
    us: [12, 5, 14, 6],
  },
};
