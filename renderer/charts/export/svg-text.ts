/** A chart as a standalone SVG file: title, unit, picture, source, with every style written in. */
import { wrapText } from '../text/text-width';
import { copyWithStyles } from './inline-styles';

/** Words around the exported picture; all are escaped when written. */
export interface ExportWords {
  readonly title: string;
  readonly unit: string;
  /** What line and bands are, above the source; nothing where absent. */
  readonly note?: string | undefined;
  /** Line under the picture: model, version, seed, credit. */
  readonly source: string;
}

const namespace = 'http://www.w3.org/2000/svg';
const fonts =
  "Inter, 'Inter Variable', 'Helvetica Neue', Helvetica, Arial, 'DejaVu Sans', sans-serif";
const pad = 16;

/** A picture written as text, and its size in pixels. */
export interface SvgPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Writes `drawing` (an SVG element in the page, with a size) and the words around it as one SVG file. */
export function writeSvg(drawing: SVGSVGElement, words: ExportWords): SvgPicture {
  const [innerWidth, innerHeight] = sizeOf(drawing);
  const page = getComputedStyle(drawing);
  const ink = page.getPropertyValue('--bb-ink').trim() || '#1d1f23';
  const quiet = page.getPropertyValue('--bb-ink-quiet').trim() || '#575b61';
  const surface = page.getPropertyValue('--bb-surface').trim() || '#ffffff';
  const base = innerWidth > 1100 ? 1.6 : 1;
  const title = wrapText(words.title, innerWidth, 17 * base, 3);
  const unit = wrapText(words.unit, innerWidth, 13 * base, 2);
  const note = wrapText(words.note ?? '', innerWidth, 11 * base, 6);
  const source = wrapText(words.source, innerWidth, 11 * base, 4);
  const root = element('svg', { 'font-family': fonts, style: 'font-variant-numeric:tabular-nums' });

  let y = pad;
  const parts: Element[] = [];
  const write = (lines: readonly string[], size: number, fill: string, weight: string): void => {
    for (const line of lines) {
      y += size * 1.3;
      const at = { x: pad, y: y - size * 0.25, 'font-size': size, 'font-weight': weight, fill };
      parts.push(element('text', at, line));
    }
  };
  write(title, 17 * base, ink, '650');
  write(unit, 13 * base, quiet, '400');
  y += 8;
  const copy = copyWithStyles(drawing);
  if (copy) {
    copy.setAttribute('x', String(pad));
    copy.setAttribute('y', String(y));
    copy.setAttribute('width', String(innerWidth));
    copy.setAttribute('height', String(innerHeight));
    holdTextWidths(drawing, copy);
    parts.push(copy);
  }
  y += innerHeight + 4;
  write(note, 11 * base, quiet, '400');
  write(source, 11 * base, quiet, '400');

  const width = Math.ceil(innerWidth + 2 * pad);
  const height = Math.ceil(y + pad);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.append(element('title', {}, `${words.title}, ${words.unit}`));
  root.append(element('rect', { width, height, fill: surface }), ...parts);
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** Another font must not push words over the edge or into each other: each keeps its width. */
function holdTextWidths(drawing: Element, copy: Element): void {
  const shown = [...drawing.querySelectorAll('text')].filter(
    (text) => getComputedStyle(text).display !== 'none',
  );
  const copies = copy.querySelectorAll('text');
  shown.forEach((text, index) => {
    const isPlain = text.querySelectorAll('tspan').length <= 1;
    const width = 'getComputedTextLength' in text ? text.getComputedTextLength() : 0;
    if (!isPlain || !(width > 0)) return;
    copies[index]?.setAttribute('textLength', width.toFixed(1));
    copies[index]?.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  });
}

function sizeOf(drawing: SVGSVGElement): readonly [number, number] {
  const width = Number.parseFloat(drawing.getAttribute('width') ?? '');
  const height = Number.parseFloat(drawing.getAttribute('height') ?? '');
  if (width > 0 && height > 0) return [width, height];
  const box = drawing.getBoundingClientRect();
  return [box.width || 640, box.height || 360];
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  words?: string,
): Element {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(value));
  }
  if (words !== undefined) made.textContent = words;
  return made;
}
