/** How scenarios are told apart: by colour and by line style, in an order safe for colour-blind eyes. */

/** Look of one scenario, the same on every chart, card and chip. */
export interface ScenarioStyle {
  /** CSS colour of lines and swatches: at least 3:1 on both surfaces, light and dark. */
  readonly colour: string;
  /** CSS colour of words in the scenario's hue: at least 4.5:1 on both surfaces. */
  readonly ink: string;
  /** SVG dash pattern in pixels at 2 px line width; '' is a solid line. */
  readonly dash: string;
}

/** Blue, orange, green, purple, red-brown, sky: the number of colours before they repeat. */
export const scenarioColours = 6;

const dashes = ['', '8 4', '3 3', '10 3 3 3', '14 4', '6 3 2 3 2 3'] as const;
const baseline: ScenarioStyle = {
  colour: 'var(--bb-series-baseline)',
  ink: 'var(--bb-series-baseline-ink)',
  // Not solid: the first scenario is, and a print has no colours.
  dash: '2 2',
};

/** Every look that there is: the same object each time, so that nothing is drawn again for it. */
const styles = Array.from({ length: scenarioColours * dashes.length }, (_, place) =>
  styleAt(place),
);

/**
 * The look of the scenario at `index` (0 first) among those that are not the baseline; the baseline is
 * grey. From the seventh on the colours repeat with the line style moved on by one, so that no two of
 * the first 36 look the same.
 */
export function scenarioStyle(index: number, isBaseline: boolean): ScenarioStyle {
  if (isBaseline) return baseline;
  const place = Math.max(0, Math.trunc(index) || 0);
  const style = styles[place % styles.length];
  if (style === undefined) throw new Error('The looks repeat, so that every place has one');
  return style;
}

function styleAt(place: number): ScenarioStyle {
  const colour = place % scenarioColours;
  const round = Math.floor(place / scenarioColours);
  return {
    colour: `var(--bb-series-${colour + 1})`,
    ink: `var(--bb-series-${colour + 1}-ink)`,
    dash: dashes[(colour + round) % dashes.length] ?? '',
  };
}

/** The colour for words beside a line of `colour`: its darker or lighter ink where it is one of ours. */
export function inkOf(colour: string): string {
  return colour.replace(/^var\((--bb-series-(?:baseline|\d))\)$/, 'var($1-ink)');
}
