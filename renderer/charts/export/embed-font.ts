/** Puts the bundled font into a picture, since a picture may load nothing when it is painted. */

let font: Promise<string | undefined> | undefined;

/** The SVG with the Latin part of the bundled font inside; unchanged where the font cannot be had. */
export async function embedFont(svg: string): Promise<string> {
  font ??= readFont();
  const data = await font;
  if (data === undefined) return svg;
  const face = `@font-face{font-family:Inter;font-weight:100 900;src:url(${data}) format('woff2')}`;
  return svg.replace('<title>', `<style>${face}</style><title>`);
}

/** The font file as a data URI. */
async function readFont(): Promise<string | undefined> {
  const address = fontAddress();
  if (address === undefined) return undefined;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return `data:font/woff2;base64,${btoa(binary)}`;
  } catch {
    return undefined; // The picture then uses the reader's own fonts, at the same widths.
  }
}

/** Address of the font file for Latin letters that the page's style sheets name. */
function fontAddress(): string | undefined {
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const family = rule.style.getPropertyValue('font-family');
      const range = rule.style.getPropertyValue('unicode-range').toUpperCase();
      const [, address] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
      if (family.includes('Inter') && /^U\+0{0,4}-0*FF/.test(range) && address !== undefined) {
        return new URL(address, sheet.href ?? document.baseURI).href;
      }
    }
  }
  return undefined;
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return []; // A sheet of another origin may not be read.
  }
}
