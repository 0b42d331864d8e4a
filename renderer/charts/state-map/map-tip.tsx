/** Name and value beside the state that is pointed at, focused or in hand. */
import { textWidth } from '../text/text-width';
import classes from './state-map.module.css';
import { mapSize, type StateShape } from './states';

interface MapTipProps {
  readonly state: StateShape;
  readonly name: string;
  readonly value: string;
  /** Size of the words in the map's units. */
  readonly font: number;
}

/** Above the state, or below it where there is no room. */
export function MapTip({ state, name, value, font }: MapTipProps) {
  const width =
    Math.max(textWidth(name, font, 500), textWidth(value, font * 1.15, 650)) + font * 1.4;
  const height = font * 3.1;
  const x = Math.min(Math.max(state.middle.x - width / 2, 2), mapSize.width - width - 2);
  const gap = font * 0.4;
  const above = state.top - height - gap;
  const below = Math.min(state.bottom + gap, mapSize.height - height - 2);
  const y = above > 2 ? above : below;
  const middle = x + width / 2;
  return (
    <g className={classes.tip} aria-hidden="true" textAnchor="middle">
      <rect x={x} y={y} width={width} height={height} rx={3} className={classes.tipBox} />
      <text x={middle} y={y + font * 1.25} fontSize={font} className={classes.tipName}>
        {name}
      </text>
      <text x={middle} y={y + font * 2.55} fontSize={font * 1.15} className={classes.tipValue}>
        {value}
      </text>
    </g>
  );
}
