/** Writes what the style sheets say into the picture itself, so that it looks the same without them. */

const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const;

const textOnly = new Set<string>(['font-size', 'font-weight', 'text-anchor']);
const dropped = new Set(['class', 'style', 'tabindex', 'role', 'id', 'cursor']);
const drawn = new Set([
  'svg',
  'g',
  'path',
  'line',
  'rect',
  'circle',
  'text',
  'tspan',
  'title',
  'defs',
  'clippath',
  'pattern',
  'use',
]);

/** What stands in the attribute when nothing is said, so that it need not be said. */
const defaults: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
  visibility: 'visible',
};

/**
 * Copies an SVG element with its computed styles as attributes. Only shapes and words come along: no
 * HTML, no scripts, no handlers, no classes, nothing that is hidden.
 */
export function copyWithStyles(element: Element): Element | undefined {
  const name = element.localName.toLowerCase();
  if (!drawn.has(name)) return undefined;
  const style = getComputedStyle(element);
  if (style.display === 'none' && name !== 'title') return undefined;
  const copy = document.createElementNS('http://www.w3.org/2000/svg', element.localName);
  for (const { name: attribute, value } of element.attributes) {
    if (keeps(attribute)) copy.setAttribute(attribute, value);
  }
  if (!['title', 'defs'].includes(name)) writeStyles(copy, style, name);
  if (name === 'clippath' || name === 'pattern') copy.setAttribute('id', element.id);
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      const inner = copyWithStyles(child);
      if (inner) copy.append(inner);
    } else if (child.nodeType === Node.TEXT_NODE) {
      copy.append(child.textContent ?? '');
    }
  }
  return copy;
}

function keeps(attribute: string): boolean {
  return !dropped.has(attribute) && !/^(on|aria-|data-|xmlns)/.test(attribute);
}

function writeStyles(copy: Element, style: CSSStyleDeclaration, name: string): void {
  const isText = name === 'text' || name === 'tspan';
  for (const property of properties) {
    if (textOnly.has(property) && !isText) continue;
    const value = style.getPropertyValue(property);
    if (value === '' || value === defaults[property]) copy.removeAttribute(property);
    else copy.setAttribute(property, value);
  }
}
