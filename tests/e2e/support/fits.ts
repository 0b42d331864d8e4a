/** Looks for what does not fit: words that are cut off and cannot be scrolled to, and scroll bars that lie across. */
import { expect, type Page } from '@playwright/test';

/** Fails, in the end, with what is cut off on the page or must be scrolled sideways. `screen` names it in the failure. */
export async function expectFits(page: Page, screen: string): Promise<void> {
  // What is drawn to the width of its place is drawn anew a moment after that has changed.
  await expect
    .soft(async () => expect(await page.evaluate(misfits)).toEqual([]), screen)
    .toPass({
      timeout: 5_000,
    });
}

/** In the page. Tables, charts, diagrams and a sheet of paper may scroll sideways: they have two dimensions (WCAG 1.4.10). */
function misfits(): string[] {
  /** Lower than three lines, nothing can be read by scrolling. */
  const LEAST_ROOM = 60;
  const twoDimensions = 'table, svg, [role="application"], .react-flow, [data-handout]';
  const found = new Set<string>();
  const nameOf = (element: Element) =>
    element.getAttribute('data-testid') ??
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;

  for (const element of document.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(element);
    const scrolls =
      element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
    if (!scrolls || element.scrollWidth <= element.clientWidth + 1) continue;
    if (element.clientWidth <= 1 || element.closest(twoDimensions) !== null) continue;
    // Only what lies right around it; never the whole view.
    if ([...element.children].some((child) => child.matches(twoDimensions))) continue;
    found.add(`scrolls sideways: ${nameOf(element)}`);
  }

  for (const element of document.querySelectorAll('*')) {
    const { overflowY } = getComputedStyle(element);
    if (overflowY !== 'auto' && overflowY !== 'scroll') continue;
    const tooSmall = element.clientHeight > 1 && element.clientHeight < LEAST_ROOM;
    if (tooSmall && element.scrollHeight > element.clientHeight + LEAST_ROOM)
      found.add(`no room to read: ${nameOf(element)}`);
  }

  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || parent?.checkVisibility({ visibilityProperty: true }) !== true) continue;
    if (parent.closest('svg, .react-flow, [aria-hidden="true"], script, style, option') !== null)
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const by = cutBy(parent, box);
    if (by !== undefined) found.add(`“${text.slice(0, 40)}” is cut off by ${nameOf(by)}`);
  }
  return [...found];

  /** The nearest thing that hides a part of the box for good. */
  function cutBy(parent: Element, box: DOMRect): Element | undefined {
    let across = true; // not yet within something that can be scrolled this way
    let down = true;
    for (let at: Element | null = parent; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at);
      const edge = at.getBoundingClientRect();
      if (edge.width <= 1 || edge.height <= 1) return undefined; // words for screen readers only
      const isRoot = at === document.documentElement;
      const hidesX = isRoot || style.overflowX === 'hidden' || style.overflowX === 'clip';
      const hidesY = isRoot || style.overflowY === 'hidden' || style.overflowY === 'clip';
      // A name that ends in dots says so, and is told whole in its title or its field.
      if (style.textOverflow === 'ellipsis') across = false;
      if (across && hidesX && (box.right > edge.right + 2 || box.left < edge.left - 2)) return at;
      if (down && hidesY && (box.bottom > edge.bottom + 3 || box.top < edge.top - 3)) return at;
      if (style.overflowX === 'auto' || style.overflowX === 'scroll') across = false;
      if (style.overflowY === 'auto' || style.overflowY === 'scroll') down = false;
      if (style.position === 'fixed') return undefined;
    }
    return undefined;
  }
}
