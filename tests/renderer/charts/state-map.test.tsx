import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { StateMap } from '../../../renderer/charts/index';
import { classOf, colourOf, mapClasses } from '../../../renderer/charts/state-map/classes';
import { neighbour } from '../../../renderer/charts/state-map/neighbour';
import { mapSize, states } from '../../../renderer/charts/state-map/states';
import { renderWithText } from './render';

const codes =
  'AGU BCN BCS CAM CHH CHP CMX COA COL DUR GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SIN SLP SON TAB TAM TLA VER YUC ZAC';

describe('the outlines', () => {
  test('are the 32 states by their ISO codes', () => {
    expect(states.map(({ code }) => code).join(' ')).toBe(codes);
  });

  test('bear the names that belong to the codes', () => {
    const name = (code: string) => states.find((state) => state.code === code)?.name;
    expect([name('MEX'), name('CMX'), name('COA'), name('COL'), name('CHP'), name('CHH')]).toEqual([
      'México',
      'Mexico City',
      'Coahuila',
      'Colima',
      'Chiapas',
      'Chihuahua',
    ]);
  });

  test('lie where the states lie', () => {
    const at = (code: string) => {
      const state = states.find((one) => one.code === code);
      if (!state) throw new Error(code);
      return state.middle;
    };
    expect(at('BCN').x).toBeLessThan(at('SON').x);
    expect(at('SON').x).toBeLessThan(at('TAM').x);
    expect(at('YUC').x).toBeGreaterThan(at('VER').x);
    expect(at('CHP').y).toBeGreaterThan(at('CMX').y);
    expect(at('CMX').y).toBeGreaterThan(at('SLP').y);
    for (const { middle } of states) {
      expect(middle.x).toBeGreaterThan(0);
      expect(middle.x).toBeLessThan(mapSize.width);
      expect(middle.y).toBeGreaterThan(0);
      expect(middle.y).toBeLessThan(mapSize.height);
    }
  });
});

describe('arrow keys on the map', () => {
  test('lead to the neighbour on that side', () => {
    expect(neighbour('SON', 'ArrowRight')).toBe('CHH');
    expect(neighbour('BCN', 'ArrowDown')).toBe('BCS');
    expect(neighbour('YUC', 'ArrowRight')).toBe('ROO');
  });

  test('stay where nothing lies further on', () => {
    expect(neighbour('BCN', 'ArrowLeft')).toBe('BCN');
  });

  test('reach every state from the first', () => {
    const reached = new Set(['AGU']);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const code of [...reached]) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          reached.add(neighbour(code, key) ?? code);
        }
      }
    }
    expect([...reached].sort().join(' ')).toBe(codes);
  });

  test('are not other keys', () => {
    expect(neighbour('SIN', 'a')).toBeUndefined();
  });
});

describe('the classes of the map', () => {
  test('have round edges, at most as many as there are colours', () => {
    expect(mapClasses(0, 57).edges).toEqual([0, 10, 20, 30, 40, 50]);
  });

  test('hold what is below the first and above the last', () => {
    const classes = mapClasses(0, 57);
    expect([-1, 0, 9.99, 10, 57, 900].map((value) => classOf(classes, value))).toEqual([
      0, 0, 0, 1, 5, 5,
    ]);
    expect(classOf(classes, undefined)).toBeUndefined();
    expect(classOf(classes, NaN)).toBeUndefined();
  });

  test('use the whole range of colours where there are few', () => {
    const classes = { edges: [0, 1, 2], decimals: 0 };
    expect([0, 1, 2].map((index) => colourOf(classes, index))).toEqual([
      'var(--bb-map-1)',
      'var(--bb-map-4)',
      'var(--bb-map-6)',
    ]);
  });

  test.each([
    [0, 0],
    [5, 5],
    [NaN, NaN],
    [-3, 8],
    [0, 1e13],
  ])('are some, and finite, from %d to %d', (low, high) => {
    const { edges } = mapClasses(low, high);
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.length).toBeLessThanOrEqual(6);
    expect(edges.every(Number.isFinite)).toBe(true);
  });
});

describe('the map', () => {
  const values = { SIN: 37, GUA: 62.4, JAL: 30, YUC: NaN };
  const map = (onSelect = vi.fn<(code: string | undefined) => void>()) => ({
    onSelect,
    ui: (
      <StateMap
        title="Homicides"
        unit="per week"
        values={values}
        names={{ SIN: 'Sinaloa', YUC: 'Yucatán' }}
        decimals={0}
        when="19 May 2025"
        selected="SIN"
        onSelect={onSelect}
      />
    ),
  });

  test('is a list of 32 states with their values', () => {
    renderWithText(map().ui);
    expect(screen.getAllByRole('option')).toHaveLength(32);
    expect(screen.getByRole('option', { name: 'Sinaloa: 37' })).toHaveProperty(
      'ariaSelected',
      'true',
    );
    expect(screen.getByRole('option', { name: 'Yucatán: No data' })).toBeTruthy();
  });

  test('is described in words, the highest first', () => {
    renderWithText(map().ui);
    const figure = screen.getByRole('figure', { name: /Homicides/ });
    const id = figure.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe(
      'Map of the 32 states of Mexico: Homicides (per week), 19 May 2025. ' +
        'Highest: Guanajuato: 62; Sinaloa: 37; Jalisco: 30. No data for 29 states.',
    );
  });

  test('moves its focus by arrow keys and chooses by Enter', () => {
    const { ui, onSelect } = map();
    renderWithText(ui);
    const sonora = screen.getByRole('option', { name: /^Sonora/ });
    sonora.focus();
    fireEvent.keyDown(sonora, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('data-state')).toBe('CHH');
    fireEvent.keyDown(document.activeElement ?? sonora, { key: 'Enter' });
    expect(onSelect).toHaveBeenLastCalledWith('CHH');
  });

  test('lets go of a state that is chosen again', () => {
    const { ui, onSelect } = map();
    renderWithText(ui);
    fireEvent.click(screen.getByRole('option', { name: /^Sinaloa/ }));
    expect(onSelect).toHaveBeenLastCalledWith(undefined);
  });

  test('can be read as a table, highest first', () => {
    renderWithText(map().ui);
    fireEvent.click(screen.getByRole('button', { name: /Show as table/ }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(33);
    expect(rows[1]?.textContent).toBe('Guanajuato62');
    expect(rows[2]?.textContent).toBe('Sinaloa37');
  });

  test('names who drew the map', () => {
    renderWithText(map().ui);
    expect(screen.getByText('Map: MapSVG and Victor Cazanave, CC BY 4.0')).toBeTruthy();
  });
});
