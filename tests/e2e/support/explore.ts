/** What the tests read off the Explore view, and how they move its parts. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a starting scenario from the gallery and waits for its central line. */
export async function openFromGallery(page: Page, id: string): Promise<void> {
  await page.getByTestId(`gallery-card-${id}`).click();
  await expect(page.getByTestId('explore-view')).toBeVisible();
  await expect(lines(page).first()).toHaveAttribute('d', /^M\S+ \S+L/);
}

/** Teaches or takes part in a lesson from the gallery: `teach-first-weeks`. Ready when it is there: keys pressed before would go to the gallery. */
export async function openLesson(page: Page, button: string): Promise<void> {
  await page.getByTestId(button).click();
  await expect(page.getByTestId('gallery-view')).toHaveCount(0);
}

/** All lines of the large chart. */
export function lines(page: Page): Locator {
  return hero(page).locator('path[data-line]');
}

/** The large chart. */
export function hero(page: Page): Locator {
  return page.getByTestId('hero-chart');
}

/**
 * Takes the bands off the large chart. Its scale then follows from the lines alone, so that a line is drawn
 * otherwise only if its numbers are others, whether the bands are there yet or not.
 */
export async function hideBands(page: Page): Promise<void> {
  await page.getByTestId('bands').press('Space');
  await expect(page.getByTestId('bands')).not.toBeChecked();
}

/** Puts the bands back. */
export async function showBands(page: Page): Promise<void> {
  await page.getByTestId('bands').press('Space');
  await expect(page.getByTestId('bands')).toBeChecked();
}

/** The names written at the ends of the lines, in the order of the alphabet. */
export async function directLabels(page: Page): Promise<readonly string[]> {
  const labels = hero(page).locator('text[class*="abel"]:has(tspan)');
  const words = await labels.evaluateAll((found) =>
    found.map((text) => Array.from(text.children, (word) => word.textContent).join(' ')),
  );
  return words.sort();
}

/** How the central line of a scenario runs in the large chart now. */
export async function line(page: Page, scenario: string): Promise<string> {
  const path = await hero(page).locator(`path[data-line="${scenario}"]`).getAttribute('d');
  return path ?? '';
}

/** How it runs once nothing is computed any more; the scale follows the numbers a moment later. */
export async function steadyLine(page: Page, scenario: string): Promise<string> {
  await settled(page);
  let last = '';
  const repeats = async () => {
    const next = await line(page, scenario);
    const same = next === last;
    last = next;
    return same;
  };
  await expect.poll(repeats, { intervals: [300] }).toBe(true);
  return last;
}

/** Waits until the line of a scenario runs otherwise than `before`. */
export async function expectOtherLine(page: Page, scenario: string, before: string): Promise<void> {
  await expect.poll(() => line(page, scenario)).not.toBe(before);
}

/** The same; answers with how it runs in the end. */
export async function otherLine(page: Page, scenario: string, before: string): Promise<string> {
  await expectOtherLine(page, scenario, before);
  return steadyLine(page, scenario);
}

/** Waits until every number of the document is computed. */
export async function settled(page: Page): Promise<void> {
  // That something is under way is told in a task of its own: it has come before this one.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10)));
  await expect(page.getByTestId('progress')).toHaveCount(0, { timeout: 120_000 });
}

/** The slider of a lever, as wide as its whole range. */
export function lever(page: Page, id: string): Locator {
  return page.getByTestId(`lever-${id}`).getByRole('slider');
}

/** Where a lever stands, as shown. */
export async function leverValue(page: Page, id: string): Promise<number> {
  return Number(await lever(page, id).inputValue());
}

/** Presses and lets go a key on a lever; each press is one step. */
export async function pressOnLever(page: Page, id: string, key: string): Promise<void> {
  const thumb = lever(page, id);
  await thumb.scrollIntoViewIfNeeded();
  await thumb.focus();
  await page.keyboard.press(key);
}

/** Drags a thing to the side by some pixels; `onTheWay` runs before it is let go. */
export async function drag(
  page: Page,
  thing: Locator,
  pixels: number,
  onTheWay: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (box === null) throw new Error('There is nothing to drag');
  await dragFrom(page, [box.x + box.width / 2, box.y + box.height / 2], pixels, onTheWay);
}

/** Drags the thumb of a lever from where it stands. */
export async function dragLever(
  page: Page,
  id: string,
  pixels: number,
  onTheWay: () => Promise<void>,
): Promise<void> {
  const slider = lever(page, id);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error(`There is no lever "${id}"`);
  const share = await slider.evaluate((one: HTMLInputElement) => {
    const [low, high] = [Number(one.min), Number(one.max)];
    return (one.valueAsNumber - low) / (high - low);
  });
  // The thumb is as high as it is wide, and its middle is the value.
  const thumb = 18;
  const x = box.x + thumb / 2 + (box.width - thumb) * share;
  await dragFrom(page, [x, box.y + box.height / 2], pixels, onTheWay);
}

async function dragFrom(
  page: Page,
  [x, y]: readonly [number, number],
  pixels: number,
  onTheWay: () => Promise<void>,
): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels / 2, y, { steps: 5 });
  await page.mouse.move(x + pixels, y, { steps: 5 });
  await onTheWay();
  await page.mouse.up();
}

/** The button that undoes; its name says what. */
export function undo(page: Page): Locator {
  return page.getByTestId('undo').getByRole('button');
}

/** The button that redoes; its name says what. */
export function redo(page: Page): Locator {
  return page.getByTestId('redo').getByRole('button');
}

/** Goes to another view by its tab. */
export async function showView(
  page: Page,
  view: 'explore' | 'compare' | 'rules' | 'robust' | 'notes',
): Promise<void> {
  await page.getByTestId(`view-tab-${view}`).click();
  await expect(page.getByTestId(`${view}-view`)).toBeVisible();
}

/** The marks of the timeline, each a handful of events of one kind and week. */
export function marks(page: Page): Locator {
  return page.getByTestId('timeline').locator('button[data-event]');
}

/** The handle that chooses a week for all charts. */
export function weekHandle(page: Page): Locator {
  return page.getByTestId('timeline').getByRole('slider', { name: 'Selected week' });
}

/** Chooses a week by keyboard; `quarters` of 13 weeks from the start. */
export async function chooseWeek(page: Page, quarters: number): Promise<void> {
  await weekHandle(page).press('Home');
  for (let press = 0; press < quarters; press += 1) await weekHandle(page).press('PageUp');
  await expect(weekHandle(page)).toHaveAttribute('aria-valuenow', String(13 * quarters));
}

/** What the list that is open offers; the states of the map are options too. */
export function choices(page: Page): Locator {
  return page.locator('[data-combobox-option]:visible');
}

/** Shows another outcome in the large chart. */
export async function showOutcome(page: Page, label: string): Promise<void> {
  await page.getByTestId('hero-outcome').click();
  await choices(page).getByText(label, { exact: true }).click();
  await expect(hero(page).locator('figcaption')).toContainText(label);
}

/** The cells of the table behind the large chart, row by row. */
export async function heroTable(page: Page): Promise<readonly (readonly string[])[]> {
  await hero(page)
    .getByRole('button', { name: /^Show as table/ })
    .click();
  const rows = await hero(page)
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) => Array.from(row.children, (cell) => cell.textContent)),
    );
  await hero(page)
    .getByRole('button', { name: /^Show as chart/ })
    .click();
  return rows;
}
