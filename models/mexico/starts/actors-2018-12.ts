/** The organisations in December 2018. */
import type { Actors } from './facts';

/** Actors on 3 December 2018; members of all add up to 152,600. */
export const actorsOf2018: Actors = {
  mayiza: {
    members: 17000,
    cohesion: 0.7,
    free: [1, 24, 112],
    imprisoned: [0, 13, 56],
    us: [9, 5, 10, 5],
  },
  chapitos: {
    members: 6000,
    cohesion: 0.7,
    free: [3, 9, 40],
    imprisoned: [0, 3, 14],
    us: [2, 1, 0, 0],
  },
  cjng: {
    members: 22000,
    cohesion: 0.85,
    free: [1, 28, 130],
    imprisoned: [1, 12, 54],
    us: [5, 2, 3, 1],
  },
  noreste: {
    members: 8500,
    cohesion: 0.6,
    free: [1, 11, 52],
    imprisoned: [2, 12, 46],
    us: [4, 2, 6, 3],
  },
  golfo: {
    members: 6500,
    cohesion: 0.5,
    free: [1, 9, 46],
    imprisoned: [0, 10, 42],
    us: [6, 3, 9, 4],
  },
  'nueva-familia': {
    members: 8500,
    cohesion: 0.65,
    free: [2, 10, 50],
    imprisoned: [1, 5, 20],
    us: [2, 1, 2, 1],
  },
  'carteles-unidos': {
    members: 3000,
    cohesion: 0.6,
    free: [1, 6, 26],
    imprisoned: [0, 3, 11],
    us: [1, 1, 1, 0],
  },
  'santa-rosa': {
    members: 3000,
    cohesion: 0.65,
    free: [1, 5, 24],
    imprisoned: [0, 3, 12],
    us: [0, 0, 0, 0],
  },
  caborca: {
    members: 1200,
    cohesion: 0.6,
    free: [1, 3, 8],
    imprisoned: [0, 2, 7],
    us: [0, 0, 0, 0],
  },
  'la-linea': {
    members: 4500,
    cohesion: 0.5,
    free: [0, 7, 32],
    imprisoned: [1, 7, 30],
    us: [3, 2, 4, 2],
  },
  'la-barredora': {
    members: 500,
    cohesion: 0.6,
    free: [0, 1, 4],
    imprisoned: [0, 0, 1],
    us: [0, 0, 0, 0],
  },
  'union-tepito': {
    members: 2300,
    cohesion: 0.5,
    free: [0, 3, 18],
    imprisoned: [1, 4, 16],
    us: [0, 0, 0, 0],
  },
  'local-groups': {
    members: 69600,
    cohesion: 0.5,
    free: [9, 82, 450],
    imprisoned: [3, 32, 118],
    us: [10, 5, 12, 5],
  },
};
