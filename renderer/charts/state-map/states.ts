/** The outlines of the 32 states: @svg-maps/mexico, from MapSVG by Victor Cazanave, CC BY 4.0. */
import mexico from '@svg-maps/mexico';

/** One state's outline. */
export interface StateShape {
  /** ISO 3166-2:MX code without the country: `SIN`. */
  readonly code: string;
  /** Name in the map's own words, for where the caller has none. */
  readonly name: string;
  /** SVG path data in the map's units. */
  readonly path: string;
  /** Middle of the largest part of the outline, in the map's units. */
  readonly middle: { readonly x: number; readonly y: number };
  /** Upper edge of that part. */
  readonly top: number;
  /** Lower edge of that part. */
  readonly bottom: number;
}

/** Size of the map in its own units. */
export const mapSize = { width: 793, height: 498 } as const;

/** All 32 states, in the order of their codes. The package's ids are the codes in small letters. */
export const states: readonly StateShape[] = mexico.locations
  .map(({ id, name, path }) => ({ code: id.toUpperCase(), name, path, ...placeOf(path) }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the bounding box of the largest part: islands do not pull it out to sea. */
function placeOf(path: string): Pick<StateShape, 'middle' | 'top' | 'bottom'> {
  const boxes = boxesOf(path);
  const area = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);
  const [first, ...others] = boxes;
  if (first === undefined) return { middle: { x: 0, y: 0 }, top: 0, bottom: 0 };
  const largest = others.reduce((best, box) => (area(box) > area(best) ? box : best), first);
  const { left, right, top, bottom } = largest;
  return { middle: { x: (left + right) / 2, y: (top + bottom) / 2 }, top, bottom };
}

/** The bounding box of each part. The outlines use straight lines only: M, m, l and z. */
function boxesOf(path: string): readonly Box[] {
  const boxes: Box[] = [];
  let x = 0;
  let y = 0;
  let start = { x: 0, y: 0 };
  for (const [, command = '', numbers = ''] of path.matchAll(/([MmLlz])([^MmLlz]*)/g)) {
    if (command === 'z') {
      ({ x, y } = start);
      continue;
    }
    const values = numbers.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
    const isRelative = command === 'm' || command === 'l';
    for (let index = 0; index + 1 < values.length; index += 2) {
      x = (values[index] ?? 0) + (isRelative ? x : 0);
      y = (values[index + 1] ?? 0) + (isRelative ? y : 0);
      const opensPart = index === 0 && command.toLowerCase() === 'm';
      if (opensPart) start = { x, y };
      const box = opensPart ? undefined : boxes.pop();
      boxes.push({
        left: Math.min(box?.left ?? x, x),
        right: Math.max(box?.right ?? x, x),
        top: Math.min(box?.top ?? y, y),
        bottom: Math.max(box?.bottom ?? y, y),
      });
    }
  }
  return boxes;
}
