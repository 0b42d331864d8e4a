/** A number over the ranges of two levers: a table whose cells are coloured by class, so it can be read without seeing colour. */
import { useId } from 'react';
import { classOf, colourOf, mapClasses } from '../state-map/classes';
import { extentOf, isDrawable } from '../scale/drawable';
import classes from './robust.module.css';

export interface HeatMapProps {
  /** Ready-made. */
  readonly title: string;
  readonly unit: string;
  /** Ready-made names of the two levers. */
  readonly across: string;
  readonly down: string;
  /** Ready-made values of the levers. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Row by row; what is not a number is not there yet. */
  readonly numbers: readonly (readonly number[])[];
  /** A number in words. */
  readonly number: (value: number) => string;
}

export function HeatMap(props: HeatMapProps) {
  const { title, unit, across, down, columns, rows, numbers, number } = props;
  const id = useId();
  const [low, high] = extentOf(numbers) ?? [0, 1];
  const scale = mapClasses(low, high);
  return (
    <figure className={classes.figure} aria-labelledby={id} data-testid="heat-map">
      <figcaption id={id}>
        {title} <span>{unit}</span>
      </figcaption>
      <div className={classes.scroll} tabIndex={0} role="group" aria-labelledby={id}>
        <table className={classes.map} aria-labelledby={id}>
          <thead>
            <tr>
              <td>{`${down} ↓`}</td>
              <th colSpan={columns.length}>{`${across} →`}</th>
            </tr>
            <tr>
              <td />
              {columns.map((value) => (
                <th key={value} scope="col">
                  {value}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((name, row) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {columns.map((column, at) => {
                  const value = numbers[row]?.[at];
                  if (!isDrawable(value)) return <td key={column}>–</td>;
                  const place = classOf(scale, value) ?? 0;
                  const colour = colourOf(scale, place);
                  return (
                    <td
                      key={column}
                      data-step={/\d/.exec(colour)?.[0]}
                      // Read by the style sheet.
                      style={{ ['--bb-step' as string]: colour }}
                    >
                      {number(value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
