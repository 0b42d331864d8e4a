/** A class of two files, every field in use. */
import type { ClassFile } from '../../../models/document';

export const spring: ClassFile = {
  title: 'Spring, group A',
  assignment: 'Handover of 29: make it less bloody.',
  saved: '2026-11-28',
  model: { id: 'ponds', version: '1.0.0' },
  names: 'shown',
  members: 'folder',
  files: [
    {
      ...{ file: 'ana.blowback', number: 2, who: 'Ana', title: 'Mine', version: '1.0.0' },
      scenario: 'Hardened',
      values: [{ series: 'fish', value: 12.5 }],
      baseline: [{ series: 'fish', value: 10 }],
      claims: ['true', 'open'],
      scores: [{ error: 3, within: 0.5 }],
    },
    {
      ...{ file: 'late/beto.json', number: 1, who: '', title: '', version: '0.9.0' },
      ...{ scenario: 'As it was', values: [], baseline: [], claims: [], scores: [] },
    },
  ],
  unknown: {},
};
