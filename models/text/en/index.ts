/** All areas of the catalog; a new area is one import and one name. */
import { app } from './app';
import { calendar } from './calendar';
import { charts } from './charts';
import { comparison } from './comparison';
import { document } from './document';
import { equation } from './equation';
import { evidence } from './evidence';
import { fault } from './fault';
import { files } from './files';
import { glossary } from './glossary';
import { guide } from './guide';
import { headless } from './headless';
import { robust } from './robust';
import { shell } from './shell';
import { units } from './units';
import { why } from './why';

export const en = {
  app,
  calendar,
  charts,
  comparison,
  document,
  equation,
  evidence,
  fault,
  files,
  glossary,
  guide,
  headless,
  robust,
  shell,
  units,
  why,
};
