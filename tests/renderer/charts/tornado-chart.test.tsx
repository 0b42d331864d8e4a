/** The tornado where text is large and names are long. */
import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { TornadoChart } from '../../../renderer/charts/index';
import { renderWithText } from './render';

const WIDTH = 900;

afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.style.fontSize = '';
});

test.each([100, 150, 200])(
  'keeps the names of its rows apart with text at %d per cent',
  (percent) => {
    document.documentElement.style.fontSize = `${(16 * percent) / 100}px`;
    vi.stubGlobal('ResizeObserver', Measured);
    act(() => {
      renderWithText(
        <TornadoChart
          {...{
            title: 'T',
            unit: 'u',
            now: 0,
            nowLabel: 'now',
            head: ['', '', ''],
            number: String,
          }}
          bars={['a', 'b'].map((id) => ({
            ...{ id, atLow: -1, atHigh: 1, lowLabel: 'at low', highLabel: 'at high' },
            label:
              `${id} Cohesión que pierde una organización por cada líder que le capturan o abaten `.repeat(
                3,
              ),
          }))}
        />,
      );
    });
    const rows = ['a', 'b'].map((id) => {
      const texts = screen.getByTestId('tornado-chart').querySelectorAll(`[data-doubt=${id}] text`);
      const lines = [...texts].filter(({ textContent }) => /[a-z]/.test(textContent));
      expect(lines).toHaveLength(3);
      return lines.map((line) => ({
        base: Number(line.getAttribute('y')),
        size: Number(line.getAttribute('font-size')),
      }));
    });
    const [last] = rows[0].slice(-1);
    const [first] = rows[1];
    // From the foot of the letters of one row to the top of those of the next.
    expect(first.base - first.size * 0.75).toBeGreaterThanOrEqual(last.base + last.size * 0.25);
  },
);

/** Says at once that there is room. */
class Measured {
  constructor(private readonly tell: (entries: readonly object[]) => void) {}
  observe() {
    this.tell([{ contentRect: { width: WIDTH } }]);
  }
  unobserve() {}
  disconnect() {}
}
