// npm run pictures: takes the README's pictures from the real app, into docs/pictures.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './setup/builds.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at, ROOT } from './setup/run.mjs';
import { say } from './setup/say.mjs';

const SIZE = { width: 1280, height: 800 };

await main(async () => {
  await ensurePackages();
  await ensureElectron();
  await ensureBuilt('desktop');
  const { _electron } = await import('@playwright/test');
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-pictures-'));
  const settings = { language: 'en', theme: 'light', toured: true };
  fs.writeFileSync(path.join(profile, 'settings.json'), JSON.stringify(settings));
  const headless =
    process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const app = await _electron.launch({
    cwd: ROOT,
    args: ['.', `--user-data-dir=${profile}`, ...(headless ? ['--ozone-platform=headless'] : [])],
  });
  try {
    await takeAll(app);
  } finally {
    await app.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
});

async function takeAll(app) {
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0].setContentSize(width, height);
  }, SIZE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const folder = at('docs', 'pictures');
  fs.mkdirSync(folder, { recursive: true });
  const take = async (name) => {
    // What has the focus shows more of itself than a reader needs.
    await page.evaluate(() => globalThis.document.activeElement?.blur());
    await page.mouse.move(0, 0);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    say(`docs/pictures/${name}.png`);
  };

  const card = page.getByTestId('gallery-card-handover-29');
  await card.waitFor();
  await take('gallery');
  await card.click();
  await page.getByTestId('hero-chart').waitFor();
  await settled(page);
  await take('explore');
  await page.getByTestId('view-tab-compare').click();
  await page.getByTestId('compare-table').waitFor();
  await settled(page);
  await take('compare');
}

/** Waits until no computing is under way. */
async function settled(page) {
  await page.waitForTimeout(500);
  await page.getByTestId('progress').waitFor({ state: 'detached', timeout: 120_000 });
  await page.waitForTimeout(500);
}
