/** Oraciones de la ventana: marco y vistas, en español. */
import type { app as english } from '../en/app';
import type { Same } from '../same';
import { classroom } from './app/classroom';
import { columns } from './app/columns';
import { compare } from './app/compare';
import { diagram } from './app/diagram';
import { evidence } from './app/evidence';
import { explore } from './app/explore';
import { frame } from './app/frame';
import { gallery } from './app/gallery';
import { handout } from './app/handout';
import { palette } from './app/palette';
import { edits, history } from './app/history';
import { lesson } from './app/lesson';
import { levers } from './app/levers';
import { notes } from './app/notes';
import { predict } from './app/predict';
import { present } from './app/present';
import { reading } from './app/reading';
import { robust } from './app/robust';
import { rules } from './app/rules';
import { timeline } from './app/timeline';
import { tour } from './app/tour';
import { why } from './app/why';

/** Todas las oraciones de las pantallas propias de la ventana, por vista. */
export const app = {
  frame,
  gallery,
  handout,
  palette,
  diagram,
  evidence,
  explore,
  lesson,
  levers,
  timeline,
  edits,
  history,
  classroom,
  columns,
  compare,
  present,
  reading,
  robust,
  rules,
  notes,
  predict,
  tour,
  why,
} as const satisfies Same<typeof english>;
