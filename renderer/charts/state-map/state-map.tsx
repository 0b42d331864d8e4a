/** The 32 states, coloured by a value: for one week, one scenario, one outcome. */
import {
  memo,
  useCallback,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { ChartFrame } from '../chart-frame';
import { handleOf } from '../export/chart-handle';
import { extentOf, isDrawable } from '../scale/drawable';
import { useChartText } from '../text/use-chart-text';
import { useTextSize } from '../text/use-text-size';
import { useSeen } from '../use-seen';
import { useSettled } from '../use-settled';
import { useWidth } from '../use-width';
import { classOf, colourOf, mapClasses } from './classes';
import { describeMap, inWords, mapTable, namedValues, valueWords } from './describe-map';
import { MapInset } from './map-inset';
import { legendRoom, MapLegend } from './map-legend';
import { MapTip } from './map-tip';
import type { StateMapProps } from './props';
import classes from './state-map.module.css';
import { StateShapes } from './state-shapes';
import { mapSize, states } from './states';

/** Below this width in pixels the enlarged centre would be no larger than a thumb: it is left out. */
const narrowest = 300;

/** Milliseconds without change after which the words are written anew. */
const restAfter = 500;

/** Redraws only what changes: give it the same objects where nothing has changed. */
export const StateMap = memo(function StateMap(props: StateMapProps) {
  const picture = useRef<SVGSVGElement>(null);
  const seen = useSeen(picture, props);
  return <DrawnMap {...seen} picture={picture} />;
});

interface DrawnMapProps extends StateMapProps {
  readonly picture: RefObject<SVGSVGElement | null>;
}

const DrawnMap = memo(function DrawnMap(props: DrawnMapProps) {
  const { picture } = props;
  const { title, unit, decimals, selected, onSelect, ref } = props;
  const id = useId();
  const text = useChartText();
  const { scale } = useTextSize();
  const { ref: measure, width } = useWidth();
  const [hovered, setHovered] = useState<string>();
  const [focused, setFocused] = useState<string>();

  const named = useMemo(() => namedValues(props), [props]);
  const values = named.flatMap(({ value }) => (isDrawable(value) ? [value] : []));
  const [low, high] = props.domain ?? extentOf([values]) ?? [0, 0];
  const groups = useMemo(() => mapClasses(low, high), [low, high]);
  const hatch = `url(#${id}-hatch)`;
  // A string, so that equal colours are the same value and nothing is drawn for them.
  const colours = named
    .map(({ value }) => classOf(groups, value))
    .map((index) => (index === undefined ? hatch : colourOf(groups, index)))
    .join(' ');
  const fills = useMemo(() => byCode(colours.split(' ')), [colours]);
  // Words that are only heard wait until the numbers rest.
  const settled = useSettled(props, restAfter);
  const summary = useMemo(() => describeMap(settled, text), [settled, text]);
  const words = useMemo(
    () => byCode(namedValues(settled).map((each) => inWords(each, settled.decimals, text))),
    [settled, text],
  );
  const active = hovered ?? focused ?? selected;
  const activeShape = states.find((state) => state.code === active);
  const activeValue = named.find(({ code }) => code === active);
  const drawnWidth = width || mapSize.width;
  const wordsSize = (props.isLarge ? 22 : 12) * scale;
  const font = Math.min(46, (wordsSize * mapSize.width) / drawnWidth);

  const height = (drawnWidth * (mapSize.height + legendRoom(font))) / mapSize.width;

  useImperativeHandle(ref, () => handleOf(() => picture.current, title, unit));

  const choose = useCallback(
    (code: string) => onSelect?.(code === selected ? undefined : code),
    [onSelect, selected],
  );

  return (
    <ChartFrame
      id={id}
      title={title}
      unit={props.when === undefined ? unit : `${unit}, ${props.when}`}
      summary={summary}
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
          <StateShapes
            label={`${title}: ${text.translate('charts.map.states')}`}
            fills={fills}
            words={words}
            selected={selected}
            tabStop={focused ?? selected ?? states[0]?.code}
            isChoosable={onSelect !== undefined}
            onHover={setHovered}
            onFocus={setFocused}
            onChoose={choose}
          />
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
          {states
            .filter(({ code }) => props.lit?.includes(code))
            .map(({ code, path }) => (
              <path key={code} d={path} className={classes.lit} data-lit={code} />
            ))}
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

/** Values in the order of the states, by code. */
function byCode(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(states.map(({ code }, index) => [code, values[index] ?? '']));
}
