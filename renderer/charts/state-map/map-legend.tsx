/** The colours of the map and what they stand for, under the map or in the empty Pacific. */
import type { ChartText } from '../text/use-chart-text';
import { textWidth } from '../text/text-width';
import { colourOf, type MapClasses } from './classes';
import classes from './state-map.module.css';
import { mapSize } from './states';

interface MapLegendProps {
  readonly classes: MapClasses;
  readonly hasMissing: boolean;
  /** `url(#…)` of the hatch. */
  readonly hatch: string;
  /** Size of the words in the map's units. */
  readonly font: number;
  readonly unit: string;
  readonly text: ChartText;
}

/** Room that the legend needs under the map, in the map's units: none where it fits into the sea. */
export function legendRoom(font: number): number {
  return font > largestInSea ? font * 3.3 : 0;
}

const largestInSea = 15;

/** A row of swatches, lowest first, the edges written under their borders. */
export function MapLegend(props: MapLegendProps) {
  const { font, text, hasMissing } = props;
  const { edges, decimals } = props.classes;
  const edgeWords = edges.map((edge) => text.number(edge, decimals));
  const widest = Math.max(...edgeWords.map((words) => textWidth(words, font)));
  const step = Math.max(font * 2.3, widest + font * 0.7);
  const top = mapSize.height + legendRoom(font) - font * 2.2;
  const missingLeft = 4 + edges.length * step + font * 1.6;
  const swatch = { y: top, height: font * 0.85 };
  return (
    <g fontSize={font} aria-hidden="true">
      <text x={4} y={top - font * 0.45} className={classes.legendUnit}>
        {props.unit}
      </text>
      {edges.map((edge, index) => (
        <g key={edge}>
          <rect
            {...swatch}
            x={4 + index * step}
            width={step}
            fill={colourOf(props.classes, index)}
            className={classes.swatch}
          />
          <text
            x={4 + index * step}
            y={top + font * 1.95}
            textAnchor={index === 0 ? 'start' : 'middle'}
            className={classes.legend}
          >
            {edgeWords[index]}
          </text>
        </g>
      ))}
      {hasMissing && (
        <g>
          <rect
            {...swatch}
            x={missingLeft}
            width={font * 2.3}
            fill={props.hatch}
            className={classes.hatched}
          />
          <text x={missingLeft} y={top + font * 1.95} className={classes.legend}>
            {text.translate('charts.map.noData')}
          </text>
        </g>
      )}
    </g>
  );
}
