/** The 32 states, coloured by a value: for one week, one scenario, one outcome. */
import {
  memo,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { ChartFrame } from '../chart-frame';
import { handleOf } from '../export/chart-handle';
import { extentOf, isDrawable } from '../scale/drawable';
import { useChartText } from '../text/use-chart-text';
import { useTextSize } from '../text/use-text-size';
import { useWidth } from '../use-width';
import { classOf, colourOf, mapClasses } from './classes';
import { describeMap, inWords, mapTable, namedValues, valueWords } from './describe-map';
import { MapInset } from './map-inset';
import { legendRoom, MapLegend } from './map-legend';
import { MapTip } from './map-tip';
import { neighbour } from './neighbour';
import type { StateMapProps } from './props';
import classes from './state-map.module.css';
import { mapSize, states } from './states';

/** Below this width in pixels the enlarged centre would be no larger than a thumb: it is left out. */
const narrowest = 300;

/** A list of 32 options laid out as a map; arrow keys go to the neighbour on that side. */
export const StateMap = memo(function StateMap(props: StateMapProps) {
  const { title, unit, decimals, selected, onSelect, ref } = props;
  const id = useId();
  const text = useChartText();
  const { scale } = useTextSize();
  const { ref: measure, width } = useWidth();
  const picture = useRef<SVGSVGElement>(null);
  const [hovered, setHovered] = useState<string>();
  const [focused, setFocused] = useState<string>();

  const named = useMemo(() => namedValues(props), [props]);
  const values = named.flatMap(({ value }) => (isDrawable(value) ? [value] : []));
  const [low, high] = props.domain ?? extentOf([values]) ?? [0, 0];
  const groups = useMemo(() => mapClasses(low, high), [low, high]);
  const hatch = `url(#${id}-hatch)`;
  const fills = Object.fromEntries(
    named.map(({ code, value }) => {
      const index = classOf(groups, value);
      return [code, index === undefined ? hatch : colourOf(groups, index)];
    }),
  );
  const active = hovered ?? focused ?? selected;
  const activeShape = states.find((state) => state.code === active);
  const activeValue = named.find(({ code }) => code === active);
  const drawnWidth = width || mapSize.width;
  const wordsSize = (props.isLarge ? 22 : 12) * scale;
  const font = Math.min(46, (wordsSize * mapSize.width) / drawnWidth);

  const height = (drawnWidth * (mapSize.height + legendRoom(font))) / mapSize.width;

  useImperativeHandle(ref, () => handleOf(() => picture.current, title, unit));

  function choose(code: string): void {
    onSelect?.(code === selected ? undefined : code);
  }

  function onKeyDown(event: KeyboardEvent<SVGPathElement>, code: string): void {
    if (event.key === 'Enter' || event.key === ' ') choose(code);
    const next = neighbour(code, event.key);
    if (next !== undefined) {
      picture.current?.querySelector<SVGPathElement>(`[data-state="${next}"]`)?.focus();
    } else if (event.key !== 'Enter' && event.key !== ' ') {
      return;
    }
    event.preventDefault();
  }

  return (
    <ChartFrame
      id={id}
      title={title}
      unit={props.when === undefined ? unit : `${unit}, ${props.when}`}
      summary={describeMap(props, text)}
      note={text.translate('charts.map.credit')}
      actions={props.actions}
      table={() => mapTable(props, text)}
      height={height}
      large={props.isLarge ?? false}
      text={text}
    >
      <div ref={measure}>
        <svg
          ref={picture}
          width={drawnWidth}
          height={height}
          viewBox={`0 0 ${mapSize.width} ${mapSize.height + legendRoom(font)}`}
          className={classes.map}
        >
          <defs>
            <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect width="6" height="6" className={classes.hatchGround} />
              <path d="M-1 7L7-1M-1 1L1-1M5 7L7 5" className={classes.hatchLine} />
            </pattern>
          </defs>
          <g role="listbox" aria-label={`${title}: ${text.translate('charts.map.states')}`}>
            {named.map((each, index) => (
              <path
                key={each.code}
                data-state={each.code}
                role="option"
                aria-selected={each.code === selected}
                aria-label={inWords(each, decimals, text)}
                tabIndex={each.code === (focused ?? selected ?? named[0]?.code) ? 0 : -1}
                d={states[index]?.path}
                fill={fills[each.code]}
                className={onSelect ? classes.choosable : classes.state}
                onPointerEnter={() => setHovered(each.code)}
                onPointerLeave={() => setHovered(undefined)}
                onFocus={() => setFocused(each.code)}
                onBlur={() => setFocused(undefined)}
                onKeyDown={(event) => onKeyDown(event, each.code)}
                onClick={() => choose(each.code)}
              />
            ))}
          </g>
          {drawnWidth >= narrowest && (
            <MapInset
              fills={fills}
              active={active}
              id={`${id}-clip`}
              onHover={setHovered}
              onChoose={choose}
            />
          )}
          <MapLegend
            classes={groups}
            hasMissing={values.length < named.length}
            hatch={hatch}
            font={font}
            unit={unit}
            text={text}
          />
          {activeShape && activeValue && (
            <g className={classes.overlay}>
              <path
                d={activeShape.path}
                className={active === focused ? classes.focus : classes.active}
              />
              <MapTip
                state={activeShape}
                name={activeValue.name}
                value={valueWords(activeValue.value, decimals, text)}
                font={font}
              />
            </g>
          )}
        </svg>
      </div>
    </ChartFrame>
  );
});
