/** Widths of words before they are drawn, and lines broken to a width. */

/** Font of chart words; the same families as --bb-font, since a canvas knows no CSS variables. */
const family = "'Inter Variable', Inter, system-ui, 'Segoe UI', Arial, sans-serif";
const widths = new Map<string, number>();
const mostRemembered = 4000;
let pen: OffscreenCanvasRenderingContext2D | undefined;

/** Width in pixels of `text` at `size` pixels; a fair guess where nothing can be measured. */
export function textWidth(text: string, size: number, weight = 500): number {
  if (typeof OffscreenCanvas === 'undefined') return text.length * size * 0.56;
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen ??= new OffscreenCanvas(1, 1).getContext('2d') ?? undefined;
  if (pen === undefined) return text.length * size * 0.56;
  pen.font = `${weight} ${size}px ${family}`;
  const width = pen.measureText(text).width;
  if (widths.size >= mostRemembered) widths.clear();
  widths.set(key, width);
  return width;
}

/** Drops the widths measured so far, for when the bundled font has arrived. */
export function forgetTextWidths(): void {
  widths.clear();
}

/** `text` cut with an ellipsis so that it fits into `width` pixels. */
export function cutText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept.trimEnd()}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** `text` in at most `mostLines` lines of at most `width` pixels; what does not fit is cut. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  mostLines: number,
): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) {
      line = longer;
    } else if (lines.length + 1 < mostLines) {
      lines.push(line);
      line = word;
    } else {
      line = [line, ...words.slice(index)].join(' ');
      break;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => cutText(each, width, size));
}
