// npm run icons: draws the icons of scripts/packaging/icons (SVG) as PNG in every size that a system asks for, and as
// .ico and .icns. What it makes is kept in the repository, so that packaging needs no browser.
import fs from 'node:fs';
import path from 'node:path';
import { icnsOf, icoOf } from './packaging/icon-files.mjs';
import { FILE_KINDS } from './packaging/kinds.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at, isRoot } from './setup/run.mjs';
import { say } from './setup/say.mjs';
import { ensureChromium } from './setup/system.mjs';

const DRAWINGS = at('scripts', 'packaging', 'icons');
const DRAWN = path.join(DRAWINGS, 'drawn');
const SIZES = [16, 32, 48, 64, 128, 256, 512];

await main(async () => {
  await ensurePackages();
  const executablePath = await ensureChromium();
  if (!executablePath) throw new Error('there is no Chromium here to draw the icons with');
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath,
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  fs.rmSync(DRAWN, { recursive: true, force: true });
  fs.mkdirSync(DRAWN, { recursive: true });
  try {
    const page = await browser.newPage();
    for (const name of ['app', ...FILE_KINDS.map((kind) => kind.id)]) await drawAll(page, name);
    await drawMaskable(page);
  } finally {
    await browser.close();
  }
  say(`${fs.readdirSync(DRAWN).length} files in ${path.relative(at(), DRAWN)}`);
});

async function drawAll(page, name) {
  const pictures = [];
  for (const size of SIZES) {
    const bytes = await draw(page, name, { size, share: 1 });
    fs.writeFileSync(path.join(DRAWN, `${name}-${size}.png`), bytes);
    pictures.push({ size, bytes });
  }
  fs.writeFileSync(path.join(DRAWN, `${name}.ico`), icoOf(pictures));
  fs.writeFileSync(path.join(DRAWN, `${name}.icns`), icnsOf(pictures));
}

/** Phones cut installed pages' icons to shapes of their own: all around the drawing there is ground. */
async function drawMaskable(page) {
  const bytes = await draw(page, 'app', { size: 512, share: 0.8, ground: '#14283f' });
  fs.writeFileSync(path.join(DRAWN, 'app-maskable-512.png'), bytes);
}

/** `share`: of the width, that the drawing takes up. */
async function draw(page, name, { size, share, ground = 'transparent' }) {
  const svg = fs.readFileSync(path.join(DRAWINGS, `${name}.svg`)).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
       <img style="width:${100 * share}vw" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  return page.screenshot({ omitBackground: true });
}
