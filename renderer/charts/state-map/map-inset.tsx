/** The crowded centre, enlarged in the empty Gulf, so that the capital can be seen and hit. */
import { memo } from 'react';
import classes from './state-map.module.css';
import { states } from './states';

interface MapInsetProps {
  /** Fill by code. */
  readonly fills: Readonly<Record<string, string>>;
  /** Code of the state to outline. */
  readonly active: string | undefined;
  /** Unique on the page. */
  readonly id: string;
  readonly onHover: (code: string | undefined) => void;
  readonly onChoose: (code: string) => void;
}

/** Where the inset stands, and which part of the map it shows, in the map's units. */
const inset = { x: 560, y: 142, width: 150, height: 132, zoom: 2.7 } as const;
const centre = { x: 489, y: 383 } as const;

/** A second drawing of the same states; the keyboard and the screen reader have the first. */
export const MapInset = memo(function MapInset({
  fills,
  active,
  id,
  onHover,
  onChoose,
}: MapInsetProps) {
  const shiftX = inset.x + inset.width / 2 - centre.x * inset.zoom;
  const shiftY = inset.y + inset.height / 2 - centre.y * inset.zoom;
  const seen = {
    x: centre.x - inset.width / inset.zoom / 2,
    y: centre.y - inset.height / inset.zoom / 2,
    width: inset.width / inset.zoom,
    height: inset.height / inset.zoom,
  };
  const activeState = states.find((state) => state.code === active);
  const box = { x: inset.x, y: inset.y, width: inset.width, height: inset.height };
  return (
    <g aria-hidden="true">
      <clipPath id={id}>
        <rect {...box} rx={3} />
      </clipPath>
      <path
        className={classes.insetThread}
        d={`M${seen.x + seen.width} ${seen.y}L${inset.x} ${inset.y + inset.height}`}
      />
      <rect {...seen} className={classes.insetFrame} />
      <g clipPath={`url(#${id})`}>
        <rect {...box} className={classes.insetSea} />
        <g transform={`translate(${shiftX} ${shiftY}) scale(${inset.zoom})`}>
          {states.map(({ code, path }) => (
            <path
              key={code}
              d={path}
              fill={fills[code]}
              className={classes.insetState}
              onPointerEnter={() => onHover(code)}
              onPointerLeave={() => onHover(undefined)}
              onClick={() => onChoose(code)}
            />
          ))}
          {activeState && <path d={activeState.path} className={classes.insetActive} />}
        </g>
      </g>
      <rect {...box} rx={3} className={classes.insetFrame} />
    </g>
  );
});
