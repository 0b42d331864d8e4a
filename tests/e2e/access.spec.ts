/**
 * Nothing for axe to find in any view and dialog, in every theme and both languages; and everything fits at a zoom of
 * 200 %. Theme and language are switched in place, so that each screen is gone to once.
 */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { lessonsIn, writeDocument } from '../../models/index';
import { record } from '../trial/record';
import { brokenRules, expectAccessible } from './support/axe';
import {
  chooseMenu,
  end,
  resize,
  ROOT,
  start,
  testFolder,
  type Blowback,
} from './support/blowback';
import { answerSave } from './support/dialogs';
import { drop } from './support/drop';
import {
  chooseWeek,
  openFromGallery,
  openLesson,
  pressOnLever,
  settled,
  showView,
} from './support/explore';
import { expectFits } from './support/fits';

const folder = testFolder();
const file = path.join(folder, 'mine.blowback');
const other = path.join(folder, 'theirs.blowback');
const newer = path.join(folder, 'newer.blowback');
const lesson = path.join(folder, 'lesson.blowback-lesson');
const broken = path.join(folder, 'broken.blowback');

let blowback: Blowback;
/** Dots of the screen for each of the page, before anything is zoomed. */
let unzoomed: number;
/** Looks of axe so far, and what they found. */
let looked = 0;
let broke = 0;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder });
  await resize(blowback, 1280, 800);
  unzoomed = await blowback.page.evaluate(() => window.devicePixelRatio);
});

test.afterAll(async () => {
  await end(blowback);
});

/** Every screen in each theme and each language. A theme changes colours and nothing else, so that high contrast is asked about those. */
const looks = [
  { theme: 'light', language: 'en', rules: {} },
  { theme: 'contrast', language: 'en', rules: { rules: ['color-contrast'] } },
  { theme: 'dark', language: 'es', rules: {} },
] as const;

/** Switches the window, and whatever else shows its settings, in place. */
async function look(
  pages: readonly Page[],
  theme: (typeof looks)[number]['theme'],
  language: (typeof looks)[number]['language'],
): Promise<void> {
  await blowback.page.evaluate((change) => window.desk?.changeSettings(change), {
    theme,
    language,
  });
  const scheme = theme === 'light' ? 'light' : 'dark';
  const strong = theme === 'contrast' ? '[data-bb-contrast]' : ':not([data-bb-contrast])';
  for (const page of pages)
    await page
      .locator(`html[lang="${language}"][data-mantine-color-scheme="${scheme}"]${strong}`)
      .waitFor();
}

async function zoom(factor: number): Promise<void> {
  await blowback.electron.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted);
  }, factor);
  await expect
    .poll(() => blowback.page.evaluate(() => window.devicePixelRatio))
    .toBeCloseTo(factor * unzoomed);
}

/** Looks at a screen that is there, and at its fit in the longer language. `part`: a selector of what is new in it. */
async function expectOpenToAll(name: string, page: Page, part?: string): Promise<void> {
  await page.mouse.move(0, 0);
  // A word that is going away fades.
  await expect(page.locator('.mantine-Notification-root')).toHaveCount(0);
  const own = page === blowback.page;
  for (const { theme, language, rules } of looks) {
    await look(own ? [page] : [blowback.page, page], theme, language);
    if (theme === 'contrast') await picture(page, name);
    broke += await expectAccessible(page, `${name}, ${theme}, ${language}`, { part, ...rules });
    looked += 1;
  }
  if (own) {
    await zoom(2);
    if (process.env['BLOWBACK_PICTURES'] !== undefined) await zoomed(name);
    await expectFits(page, `${name} at 200 %`);
    await zoom(1);
  }
  await look([page], 'light', 'en');
}

/** Playwright's own pictures show a part of a zoomed window only. */
async function zoomed(name: string): Promise<void> {
  const png = await blowback.electron.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // The frame that was drawn before the zoom is thrown away.
    await window?.webContents.capturePage();
    await new Promise((drawn) => setTimeout(drawn, 100));
    return (await window?.webContents.capturePage())?.toPNG().toString('base64') ?? '';
  });
  const file = path.join(ROOT, 'test-results', 'pictures', `access-${name}-zoom.png`);
  fs.writeFileSync(file, Buffer.from(png, 'base64'));
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({
    path: path.join(ROOT, 'test-results', 'pictures', `access-${name}-contrast.png`),
    animations: 'disabled',
  });
}

interface Screen {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
  /** Selector of what is new in it; the whole page where it is not said. */
  readonly part?: string;
  /** How the next screen finds the window as it expects it. */
  readonly leave?: (page: Page) => Promise<void>;
}

const escape = (page: Page) => page.keyboard.press('Escape');

function command(key: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.keyboard.press(key);
    await page.getByTestId('dialog').waitFor();
  };
}

const DIALOG = '[data-testid="dialog"]';
const INSPECTOR = 'aside:has([data-testid="close-inspector"])';

const screens: readonly Screen[] = [
  { name: 'explore', go: (page) => settled(page) },
  {
    name: 'event',
    part: INSPECTOR,
    go: (page) => page.getByTestId('timeline').locator('button[data-event]').first().click(),
    leave: (page) => page.getByTestId('close-inspector').click(),
  },
  {
    name: 'lever',
    part: INSPECTOR,
    go: (page) => page.getByTestId('lever-prison-hardness').getByRole('button').first().click(),
    leave: (page) => page.getByTestId('close-inspector').click(),
  },
  {
    name: 'history',
    part: '[data-testid="history"]',
    go: (page) => page.getByTestId('open-history').click(),
    leave: escape,
  },
  {
    name: 'exports',
    part: '[role="menu"]',
    go: (page) => page.getByTestId('export-menu').click(),
    leave: escape,
  },
  {
    name: 'why',
    part: '[data-testid="why-panel"]',
    go: async (page) => {
      await page.getByTestId('open-why').click();
      await page.getByTestId('why-panel').waitFor();
      await settled(page);
    },
    leave: (page) => page.getByTestId('close-why').click(),
  },
  {
    name: 'predict',
    part: '[data-testid="predict-stage"]',
    go: (page) => page.getByTestId('predict').click(),
    leave: (page) => page.getByTestId('predict-discard').click(),
  },
  {
    name: 'compare',
    go: async (page) => {
      await showView(page, 'compare');
      await settled(page);
    },
  },
  { name: 'rules', go: (page) => showView(page, 'rules') },
  {
    name: 'sets-menu',
    part: '[role="menu"]',
    go: (page) => page.getByTestId('set-menu').click(),
    leave: escape,
  },
  {
    name: 'sets',
    part: DIALOG,
    go: async (page) => {
      await page.getByTestId('set-file-input').setInputFiles(other);
      await page.getByTestId('take-sets').waitFor();
    },
    leave: escape,
  },
  {
    name: 'diagram',
    go: async (page) => {
      await page.getByTestId('show-diagram').click();
      await page.locator('.react-flow__node').first().waitFor();
    },
    leave: (page) => page.getByTestId('rules-view').getByRole('radio').first().press('Space'),
  },
  {
    name: 'tornado',
    go: async (page) => {
      await showView(page, 'robust');
      await page.getByTestId('tornado-chart').waitFor();
      await idle(page);
    },
  },
  {
    name: 'sweep',
    go: async (page) => {
      await page.getByTestId('robust-tab-sweep').click();
      await page.getByTestId('sweep-down').selectOption('witness-deals');
      await page.getByTestId('heat-map').waitFor();
      await idle(page);
    },
  },
  { name: 'flip', go: (page) => page.getByTestId('robust-tab-flip').click() },
  {
    name: 'claims',
    go: async (page) => {
      await page.getByTestId('robust-tab-claims').click();
      await page.getByTestId('add-claim').click();
    },
  },
  { name: 'lines', go: (page) => page.getByTestId('robust-tab-lines').click() },
  {
    name: 'evidence',
    go: async (page) => {
      await page.getByTestId('view-tab-evidence').click();
      await page.getByTestId('evidence-view').waitFor();
    },
  },
  { name: 'notes', go: (page) => showView(page, 'notes') },
  {
    name: 'handout',
    go: async (page) => {
      await page.keyboard.press('Control+p');
      await page.getByTestId('handout-sheet').waitFor();
      await settled(page);
    },
  },
  { name: 'settings', part: DIALOG, go: command('Control+,'), leave: escape },
  { name: 'glossary', part: DIALOG, go: command('F1'), leave: escape },
  { name: 'palette', part: DIALOG, go: command('Control+k'), leave: escape },
  {
    name: 'about',
    part: DIALOG,
    go: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByTestId('palette-search').fill('about blowback');
      await page.keyboard.press('Enter');
      await page.getByTestId('licences').waitFor();
    },
    leave: escape,
  },
  {
    name: 'lesson-dialog',
    part: DIALOG,
    go: async (page) => {
      await drop(page, lesson);
      await page.getByTestId('dialog').waitFor();
    },
    leave: escape,
  },
  {
    name: 'refusal',
    part: DIALOG,
    go: async (page) => {
      await drop(page, broken);
      await page.getByTestId('dialog').waitFor();
    },
    leave: escape,
  },
  {
    name: 'problem',
    part: DIALOG,
    go: async (page) => {
      await answerSave(blowback, path.join(folder, 'nowhere', 'a.blowback'));
      await page.keyboard.press('Control+Shift+s');
      await page.getByTestId('dialog').waitFor();
    },
    leave: escape,
  },
  {
    name: 'conflict',
    part: DIALOG,
    go: async (page) => {
      fs.writeFileSync(
        file,
        fs.readFileSync(file, 'utf8').replace(/"notes": ".*?"/, '"notes": "x"'),
      );
      await page.keyboard.press('Control+s');
      await page.getByTestId('dialog').waitFor();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Keep mine and overwrite it' }).click();
      await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
    },
  },
  {
    name: 'guide',
    part: DIALOG,
    go: async (page) => {
      await chooseMenu(blowback, 'Help', 'Guide');
      await page.getByTestId('guide-page').waitFor();
    },
    leave: escape,
  },
  { name: 'gallery', go: (page) => page.getByTestId('home').click() },
  {
    name: 'tour',
    part: '[data-testid="tour"]',
    go: async (page) => {
      await chooseMenu(blowback, 'Help', 'Tour of the window');
      await page.getByTestId('tour').waitFor();
    },
    leave: (page) => page.getByTestId('tour-skip').click(),
  },
  {
    name: 'class',
    go: async (page) => {
      await page.getByTestId('open-class').click();
      await page.getByTestId('class-files-input').setInputFiles([file, other, broken]);
      await expect(page.getByTestId('class-state')).toContainText('All values are recomputed');
    },
  },
  {
    name: 'reading',
    go: async (page) => {
      await drop(page, newer);
      await page.getByTestId('reading-view').waitFor();
    },
  },
  {
    name: 'lesson-question',
    go: async (page) => {
      await page.getByTestId('home').click();
      await openLesson(page, 'teach-first-weeks');
      await page.getByTestId('open-step-0').click();
    },
  },
  {
    name: 'lesson-of-the-class',
    go: async (page) => {
      await page.getByTestId('home').click();
      await openLesson(page, 'take-part-first-weeks');
      await page.getByTestId('class-steps').waitFor();
    },
  },
];

/** Waits until no long computation runs. */
async function idle(page: Page): Promise<void> {
  await expect(page.locator('[data-testid="job-progress"] progress:visible')).toHaveCount(0, {
    timeout: 180_000,
  });
}

test('E3: a document with a copy, saved; and three files from elsewhere', async () => {
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  await page.getByTestId('duplicate-scenario').click();
  await pressOnLever(page, 'prison-hardness', 'End');
  await chooseWeek(page, 4);
  await answerSave(blowback, file);
  await page.getByTestId('save').click();
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  const text = fs.readFileSync(file, 'utf8');
  const set = { strengths: { 'handover-breaks-command': 0.5 }, parameters: {} };
  const sets = [
    { id: 'soft', title: 'Soft', ...set },
    { id: 'odd', title: 'Odd', strengths: { 'no-such-rule': 0 }, parameters: {} },
  ];
  const theirs = { ...(JSON.parse(text) as object), title: 'Theirs', assumptionSets: sets };
  fs.writeFileSync(other, JSON.stringify(theirs));
  const [first] = lessonsIn('en');
  if (first === undefined) throw new Error('There are lessons');
  fs.writeFileSync(lesson, writeDocument(first.document));
  fs.writeFileSync(newer, text.replace(/"major": 1\b/, '"major": 2'));
  fs.writeFileSync(broken, text.slice(0, 500));
});

test('E3: every view and dialog is open to all', async () => {
  test.setTimeout(600_000);
  const { page } = blowback;
  for (const { name, go, part, leave } of screens)
    await test.step(name, async () => {
      await go(page);
      await expectOpenToAll(name, page, part);
      await leave?.(page);
    });
});

test('E3: the stage and the audience’s window are open to all', async () => {
  const { page, electron } = blowback;
  await page.getByTestId('home').click();
  await openLesson(page, 'teach-first-weeks');
  await page.keyboard.press('F5');
  await page.getByTestId('stage').waitFor();
  const opening = electron.waitForEvent('window');
  await page.keyboard.press('a');
  const audience = await opening;
  await audience.getByTestId('stage').waitFor();
  await expectOpenToAll('stage', page);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await audience.getByTestId('stage-chart').waitFor();
  await expectOpenToAll('stage-chart', page);
  await expectOpenToAll('audience', audience);
  const closed = audience.waitForEvent('close');
  await escape(page);
  await closed;
});

test('E3: what is offered after a crash is open to all', async () => {
  const { page } = blowback;
  await page.getByTestId('home').click();
  await openFromGallery(page, 'root-causes');
  await pressOnLever(page, 'purges', 'End');
  const drafts = path.join(folder, 'user', 'drafts');
  await expect
    .poll(
      () => fs.existsSync(drafts) && fs.readdirSync(drafts).some((one) => one.endsWith('.draft')),
    )
    .toBe(true);
  const gone = blowback.electron.waitForEvent('close');
  blowback.electron.process().kill('SIGKILL');
  await gone;
  blowback = await start({ folder });
  await resize(blowback, 1280, 800);
  await blowback.page.getByTestId('dialog').waitFor();
  await expectOpenToAll('recovery', blowback.page, DIALOG);
  await escape(blowback.page);
});

test('E3: axe has looked at all of them, and finds a picture without words', async () => {
  const { page } = blowback;
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    picture.id = 'without-words';
    document.body.append(picture);
  });
  const found = await brokenRules(page, { part: '#without-words' });
  await page.evaluate(() => document.querySelector('#without-words')?.remove());
  record({
    promise: 'E3',
    what: 'axe on every view and dialog: light, dark and high contrast, English and Spanish',
    cases: looked,
    faults: 1,
    losses: broke,
    control: `a picture without words: ${found.length > 0 ? '' : 'not '}noticed`,
  });
  expect(looked).toBeGreaterThan(80);
  expect(found.join(' ')).toContain('image-alt');
});
