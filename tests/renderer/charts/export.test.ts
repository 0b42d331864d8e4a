import { describe, expect, test } from 'vitest';
import { handleOf } from '../../../renderer/charts/export/chart-handle';
import { writeSvg } from '../../../renderer/charts/export/svg-text';

describe('an exported chart', () => {
  test('is an SVG file of its own, with title, unit and source around the picture', () => {
    const { svg, width, height } = writeSvg(drawing(), words());
    const root = parse(svg);
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(width).toBe(332);
    expect(height).toBeGreaterThan(100);
    expect([...root.querySelectorAll(':scope > text')].map((text) => text.textContent)).toEqual([
      'Homicides',
      'per week',
      'Model mexico 1.0.0',
    ]);
    expect(root.querySelector(':scope > svg text')?.textContent).toBe('No handover');
  });

  test('says what line and bands are between the picture and its source', () => {
    const note = 'Line: central run. Bands: 50 % and 90 % of 200 runs.';
    const root = parse(writeSvg(drawing(), { ...words(), note }).svg);
    const texts = [...root.querySelectorAll(':scope > text')].map((text) => text.textContent);
    expect(texts.slice(2).join(' ')).toBe(`${note} Model mexico 1.0.0`);
    const [height, plain] = [root, parse(writeSvg(drawing(), words()).svg)].map((one) =>
      Number(one.getAttribute('height')),
    );
    expect(height).toBeGreaterThan(plain);
  });

  test('writes what the style sheets say into the picture', () => {
    const line = parse(writeSvg(drawing(), words()).svg).querySelector(':scope > svg path');
    expect(line?.getAttribute('stroke')).toBe('rgb(1, 2, 3)');
    expect(line?.hasAttribute('class')).toBe(false);
    expect(line?.hasAttribute('style')).toBe(false);
  });

  test('escapes every word', () => {
    const title = '<script>alert("1")</script> & <b>more</b>';
    const { svg } = writeSvg(drawing(title), { ...words(), title, source: title });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('<b>');
    expect(parse(svg).querySelector(':scope > svg text')?.textContent).toBe(title);
  });

  test('takes along no HTML, no scripts, no handlers and nothing hidden', () => {
    const picture = drawing();
    picture.insertAdjacentHTML(
      'beforeend',
      '<foreignObject><p>html</p></foreignObject><script>1</script><image href="http://x/"/>' +
        '<g style="display:none"><text>hidden</text></g><rect onclick="1" tabindex="0" width="1"/>',
    );
    const { svg } = writeSvg(picture, words());
    expect(svg).not.toMatch(/foreignObject|script|image|hidden|onclick|tabindex|html/);
    expect(parse(svg).querySelector(':scope > svg rect')?.getAttribute('width')).toBe('1');
  });

  test('wraps a long title instead of running over the edge', () => {
    const title = 'Homicidios dolosos en las treinta y dos entidades federativas del país';
    const root = parse(writeSvg(drawing(), { ...words(), title }).svg);
    const bold = root.querySelectorAll(':scope > text[font-weight="650"]');
    expect(bold.length).toBeGreaterThan(1);
  });

  test('is nothing before the chart is drawn', async () => {
    const handle = handleOf(() => undefined, 'Homicides', 'per week');
    expect(handle.toSvg({ source: 'source' })).toBeUndefined();
    expect(await handle.toPng({ source: 'source' })).toBeUndefined();
  });
});

function words() {
  return { title: 'Homicides', unit: 'per week', source: 'Model mexico 1.0.0' };
}

function drawing(label = 'No handover'): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '300');
  svg.setAttribute('height', '100');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('class', 'line');
  path.setAttribute('d', 'M0 0L1 1');
  path.setAttribute('style', 'stroke: rgb(1, 2, 3)');
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.textContent = label;
  svg.append(path, text);
  document.body.replaceChildren(svg);
  return svg;
}

function parse(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed.documentElement;
}
