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
  const places = [
    ...(opener === undefined ? [] : [opener, drawnAnew(opener), menuButton(opener)]),
    ...(neighbour === undefined ? [] : [document.querySelector(neighbour)]),
    ...here(),
  ];
  places.some((place) => gaveFocus(place, { preventScroll: true }));
}

/** Where one is, when nothing that is nearer is left. */
export function here(): readonly (Element | null)[] {
  return HERE.map((selector) => document.querySelector(selector));
}

/** Gives the focus to a place; whether it took it. */
export function gaveFocus(place: Element | null | undefined, options?: FocusOptions): boolean {
  if (!(place instanceof HTMLElement || place instanceof SVGElement) || !place.isConnected)
    return false;
  place.focus(options);
  return document.activeElement === place;
}

/** What stands in the place of a thing that was taken away: the same kind with the same name. */
export function drawnAnew(gone: Element, within: ParentNode = document): Element | undefined {
  const name = nameOf(gone);
  if (gone.isConnected || name === '') return undefined;
  return [...within.querySelectorAll(gone.tagName)].find((other) => nameOf(other) === name);
}

function nameOf(element: Element): string {
  const isNamedByText =
    element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement;
  return element.getAttribute('aria-label') ?? (isNamedByText ? element.textContent : '');
}

/** The button that opened the menu or the popover in which a thing stands; the library names it by that. */
export function menuButton(item: Element): Element | undefined {
  const id = item.closest('[role="menu"], [role="dialog"]')?.getAttribute('aria-labelledby');
  return id ? (document.getElementById(id) ?? undefined) : undefined;
}
