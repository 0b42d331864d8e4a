/** The dates from which a run can start; the first is the default. */
import type { Start } from '../../rules/model';
import { december2018 } from './december-2018';
import { february2025 } from './february-2025';
import { january2022 } from './january-2022';
import { june2025 } from './june-2025';
import { september2024 } from './september-2024';

/** All starts; the default first, then from the earliest to the latest. */
export const starts: readonly Start[] = [
  february2025,
  december2018,
  january2022,
  september2024,
  june2025,
];
