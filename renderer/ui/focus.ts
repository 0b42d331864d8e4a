/** Where the keyboard focus is, and how it gets back to a thing that may be gone. */

/** What has the focus; undefined if nothing has. */
export function focused(): Element | undefined {
  const element = document.activeElement;
  return element === null || element === document.body ? undefined : element;
}

/** Whether nothing has the focus, as when the thing that had it was taken away. */
export function isFocusLost(): boolean {
  return focused() === undefined;
}

/** Where one is: the tab of the view, or the name of the app where there are no tabs. */
const HERE = ['header [aria-current="page"]', 'header button'];

/**
 * Gives the focus to the first of these that can take it: `opener`, the same thing drawn anew, the button of the
 * menu that it stood in, `neighbour`, the view's tab.
 */
export function backTo(opener: Element | undefined, neighbour?: string): void {
  const selectors = neighbour === undefined ? HERE : [neighbour, ...HERE];
  const places = [
    ...(opener === undefined ? [] : [opener, drawnAnew(opener), menuButton(opener)]),
    ...selectors.map((selector) => document.querySelector(selector)),
  ];
  for (const place of places) {
    if (!(place instanceof HTMLElement || place instanceof SVGElement) || !place.isConnected)
      continue;
    place.focus({ preventScroll: true });
    if (document.activeElement === place) return;
  }
}

/** What stands in the place of a thing that was taken away: the same kind with the same name. */
function drawnAnew(gone: Element): Element | undefined {
  const name = nameOf(gone);
  if (gone.isConnected || name === '') return undefined;
  return [...document.querySelectorAll(gone.tagName)].find((other) => nameOf(other) === name);
}

function nameOf(element: Element): string {
  const isNamedByText =
    element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement;
  return element.getAttribute('aria-label') ?? (isNamedByText ? element.textContent : '');
}

/** The button that opened the menu in which a thing stood; the library names the menu by it. */
function menuButton(item: Element): Element | undefined {
  const id = item.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return id ? (document.getElementById(id) ?? undefined) : undefined;
}
