/** Areas of the catalog that a window speaks with; a new area is one import and one name. */
import type { inWindow as english } from '../en/window';
import type { Same } from '../same';
import { app } from './app';
import { calendar } from './calendar';
import { cards } from './cards';
import { charts } from './charts';
import { comparison } from './comparison';
import { document } from './document';
import { equation } from './equation';
import { evidence } from './evidence';
import { fault } from './fault';
import { files } from './files';
import { glossary } from './glossary';
import { robust } from './robust';
import { shell } from './shell';
import { units } from './units';
import { why } from './why';

export const inWindow = {
  app,
  calendar,
  cards,
  charts,
  comparison,
  document,
  equation,
  evidence,
  fault,
  files,
  glossary,
  robust,
  shell,
  units,
  why,
} satisfies Same<typeof english>;
