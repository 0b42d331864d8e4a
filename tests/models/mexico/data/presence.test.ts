import { describe, expect, it } from 'vitest';
import { organisations, starts, states } from '../../../../models/mexico/data';
import { cellsOf } from './tallies';

/** Where the DEA assessment of May 2025 sees Sinaloa and CJNG strong, and the smaller organisations at all. */
const strongSinaloa = 'AGU BCN BCS CAM CHH CHP CMX COA DUR MOR OAX ROO SIN SLP SON TAB YUC ZAC';
const strongCjng =
  'AGU BCN CAM CHH CHP CMX COL GRO GUA HID JAL MEX MIC NAY PUE QUE ROO SLP TAM TLA VER ZAC';
const smaller = {
  noreste: 'CMX NLE TAM ZAC',
  golfo: 'TAM',
  'nueva-familia': 'GRO MEX MIC MOR',
  'carteles-unidos': 'MIC',
  'santa-rosa': 'GUA',
  caborca: 'SON',
  'la-linea': 'CHH',
  'la-barredora': 'TAB',
  'union-tepito': 'CMX',
} as const;

describe('presence in February 2025', () => {
  it('has both factions of Sinaloa exactly where the DEA sees Sinaloa strong', () => {
    expect(statesOf('mayiza')).toBe(strongSinaloa);
    expect(statesOf('chapitos')).toBe(strongSinaloa);
  });

  it('has CJNG everywhere, and at least 15 % where the DEA sees it strong', () => {
    expect(statesOf('cjng')).toBe(
      states
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    );
    expect(strongCjng.split(' ').filter((state) => shareOf('cjng', state) < 0.15)).toEqual([]);
    const limited = states.filter(({ id }) => !strongCjng.includes(id));
    expect(limited.filter(({ id }) => shareOf('cjng', id) > 0.15)).toEqual([]);
  });

  it.each(Object.entries(smaller))('has %s in %s only', (organisation, where) => {
    expect(statesOf(organisation)).toBe(where);
  });
});

describe('presence before 2025', () => {
  it('grows for CJNG in the nation from 2018 to 2025', () => {
    const inTime = ['2018-12', '2022-01', '2025-02'].map((start) =>
      states.reduce((sum, { id }) => sum + shareOf('cjng', id, start), 0),
    );
    expect(inTime).toEqual(inTime.toSorted((a, b) => a - b));
    expect(new Set(inTime).size).toBe(3);
  });
});

function shareOf(organisation: string, state: string, startId = '2025-02'): number {
  const start = starts.find(({ id }) => id === startId);
  if (start === undefined) return NaN;
  const row = organisations.findIndex(({ id }) => id === organisation);
  const column = states.findIndex(({ id }) => id === state);
  const presence = cellsOf(start, 'presence', organisations.length * states.length);
  return presence[row * states.length + column] ?? NaN;
}

function statesOf(organisation: string): string {
  const held = states.filter(({ id }) => shareOf(organisation, id) > 0);
  return held
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
}
