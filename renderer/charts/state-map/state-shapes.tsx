/** The shapes of the 32 states: a list of options laid out as a map; arrow keys go to the neighbour on that side. */
import { memo, type KeyboardEvent } from 'react';
import { neighbour } from './neighbour';
import classes from './state-map.module.css';
import { states } from './states';

interface StateShapesProps {
  /** Ready-made name of the list. */
  readonly label: string;
  /** Fill by code. */
  readonly fills: Readonly<Record<string, string>>;
  /** Ready-made name and value by code. */
  readonly words: Readonly<Record<string, string>>;
  /** Code of the state in hand. */
  readonly selected: string | undefined;
  /** Code of the one that Tab comes to. */
  readonly tabStop: string | undefined;
  readonly isChoosable: boolean;
  readonly onHover: (code: string | undefined) => void;
  readonly onFocus: (code: string | undefined) => void;
  readonly onChoose: (code: string) => void;
}

/** Draws again only when a colour or a word is another. */
export const StateShapes = memo(function StateShapes(props: StateShapesProps) {
  const { fills, words, selected, tabStop, onHover, onFocus, onChoose } = props;
  return (
    <g role="listbox" aria-label={props.label}>
      {states.map(({ code, path }) => (
        <path
          key={code}
          data-state={code}
          role="option"
          aria-selected={code === selected}
          aria-label={words[code]}
          tabIndex={code === tabStop ? 0 : -1}
          d={path}
          fill={fills[code]}
          className={props.isChoosable ? classes.choosable : classes.state}
          onPointerEnter={() => onHover(code)}
          onPointerLeave={() => onHover(undefined)}
          onFocus={() => onFocus(code)}
          onBlur={() => onFocus(undefined)}
          onKeyDown={(event) => onKeyDown(event, code, onChoose)}
          onClick={() => onChoose(code)}
        />
      ))}
    </g>
  );
});

function onKeyDown(
  event: KeyboardEvent<SVGPathElement>,
  code: string,
  onChoose: (code: string) => void,
): void {
  if (event.key === 'Enter' || event.key === ' ') onChoose(code);
  const next = neighbour(code, event.key);
  if (next !== undefined) {
    const list = event.currentTarget.parentElement;
    list?.querySelector<SVGPathElement>(`[data-state="${next}"]`)?.focus();
  } else if (event.key !== 'Enter' && event.key !== ' ') {
    return;
  }
  event.preventDefault();
}
