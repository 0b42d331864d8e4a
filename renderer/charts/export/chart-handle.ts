/** What a chart gives to those who export it. */
import { pngOf } from './png';
import { writeSvg } from './svg-text';

/** Reached through the `ref` of a chart. */
export interface ChartHandle {
  /**
   * The picture as a standalone SVG file, in the colours now shown; undefined before it is drawn.
   * @param source Ready-made line under the picture: model, version, seed.
   */
  readonly toSvg: (source: string) => string | undefined;
  /** The same as PNG bytes at twice the size; undefined before it is drawn. */
  readonly toPng: (source: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** A handle on the SVG element that `find` gives. */
export function handleOf(
  find: () => SVGSVGElement | null | undefined,
  title: string,
  unit: string,
): ChartHandle {
  const write = (source: string) => {
    const drawing = find();
    return drawing ? writeSvg(drawing, { title, unit, source }) : undefined;
  };
  return {
    toSvg: (source) => write(source)?.svg,
    toPng: async (source) => {
      const picture = write(source);
      return picture ? pngOf(picture) : undefined;
    },
  };
}
