/** What a chart gives to those who export it. */
import { pngOf } from './png';
import { writeSvg, type ExportWords } from './svg-text';

/** Words under an exported picture. */
export type PictureFoot = Pick<ExportWords, 'note' | 'source'>;

/** Reached through the `ref` of a chart. */
export interface ChartHandle {
  /**
   * The picture as a standalone SVG file, in the colours now shown; undefined before it is drawn.
   * @param foot Ready-made words under the picture.
   */
  readonly toSvg: (foot: PictureFoot) => string | undefined;
  /** The same as PNG bytes at twice the size; undefined before it is drawn. */
  readonly toPng: (foot: PictureFoot) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** A handle on the SVG element that `find` gives. */
export function handleOf(
  find: () => SVGSVGElement | null | undefined,
  title: string,
  unit: string,
): ChartHandle {
  const write = (foot: PictureFoot) => {
    const drawing = find();
    return drawing ? writeSvg(drawing, { title, unit, ...foot }) : undefined;
  };
  return {
    toSvg: (foot) => write(foot)?.svg,
    toPng: async (foot) => {
      const picture = write(foot);
      return picture ? pngOf(picture) : undefined;
    },
  };
}
