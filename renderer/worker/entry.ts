/** Start of a worker. The model is part of the worker's own bundle; only settings and numbers cross. */
import { mexico } from '../../models/index';
import { createBench } from './bench';
import { serve } from './serve';
import type { Line } from './wire';

// Inside a module worker the global object is a line to the window; the DOM types describe a window there.
serve(globalThis as unknown as Line, createBench(mexico));
