/** The keyboard stays where it was: when what has the focus is taken away, what stands nearest has it. */
import { drawnAnew, gaveFocus, here, isFocusLost, menuButton } from './focus';

/** Milliseconds in which the focus may still be given to something on purpose, as by a dialog that opens. */
const grace = 50;

const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What menus, dialogs and passing messages are drawn in: they share it, and have nothing else to do with each other. */
const layer = '[data-portal]';

/**
 * Begins to watch over the focus; returns how to stop. Only the children of what the focus stands in are watched,
 * so that nothing is to be done for anything that is drawn elsewhere, nor for texts and attributes.
 */
export function keepFocus(): () => void {
  let path: readonly Element[] = [];
  /** What stood right before those of the path that were taken away. */
  let seats = new Map<Node, Node | null>();
  // A pointer shows by itself where one is, and a page or a keyboard on glass must not move under it.
  let isByPointer = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    const [held] = path;
    if (held === undefined) return;
    for (const [node, seat] of seatsOf(records))
      if (path.some((one) => one === node)) seats.set(node, seat);
    if (held.isConnected) return;
    clearTimeout(timer);
    timer = setTimeout(mend, grace);
  });

  function mend(): void {
    if (isByPointer || !isFocusLost()) return;
    const modal = document.querySelector('[aria-modal="true"]');
    for (const place of placesNear(path, seats))
      if ((modal === null || modal.contains(place)) && gaveFocus(place)) return;
  }

  function remember({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return;
    path = pathFrom(target, path);
    seats = new Map();
    observer.disconnect();
    for (const { parentElement } of path)
      if (parentElement !== null) observer.observe(parentElement, { childList: true });
  }

  /** What was left on purpose, for nothing, is not gone back to; what is taken away is left as well, and goes right after. */
  function forget({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null) return;
    queueMicrotask(() => {
      const [held] = path;
      if (target !== held || !held.isConnected || !isFocusLost()) return;
      path = [];
      observer.disconnect();
    });
  }

  const point = (): void => void (isByPointer = true);
  const press = (): void => void (isByPointer = false);
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', forget);
  document.addEventListener('pointerdown', point, true);
  document.addEventListener('keydown', press, true);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', forget);
    document.removeEventListener('pointerdown', point, true);
    document.removeEventListener('keydown', press, true);
  };
}

/**
 * A thing and what it stands in; a menu hangs below the button that opened it, wherever it is drawn, and what else lies
 * over the page, such as a message, below what had the focus `before`.
 */
function pathFrom(element: Element, before: readonly Element[]): readonly Element[] {
  const path = pathOf(element);
  const ground = path.at(-1);
  if (ground?.matches(layer) !== true) return path;
  // From one message to the next, what lies below is the same.
  return [...path, ...before.slice(before.indexOf(ground) + 1)];
}

/** A thing and what it stands in, and with the button that opened its menu the same of that. */
function pathOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (
    let at: Element | null = element;
    at !== null && at !== document.body;
    at = at.parentElement
  ) {
    path.push(at);
  }
  const opener = menuButton(element);
  const isInside = opener === undefined || path.at(-1)?.contains(opener) === true;
  return isInside ? path : [...path, ...pathOf(opener)];
}

/** What stood before each thing that was taken away and is still there itself. */
function seatsOf(records: readonly MutationRecord[]): ReadonlyMap<Node, Node | null> {
  const before = new Map<Node, Node | null>();
  for (const { removedNodes, previousSibling } of records)
    for (const node of removedNodes) before.set(node, previousSibling);
  const seats = new Map<Node, Node | null>();
  for (const [node, neighbour] of before) {
    let seat = neighbour;
    const passed = new Set<Node>();
    while (seat !== null && !seat.isConnected && !passed.has(seat)) {
      passed.add(seat);
      seat = before.get(seat) ?? null;
    }
    seats.set(node, seat);
  }
  return seats;
}

/** Where the focus may go, nearest first: within the innermost that is left, then within what that stands in. */
function* placesNear(
  path: readonly Element[],
  seats: ReadonlyMap<Node, Node | null>,
): Generator<Element> {
  const [held] = path;
  if (held === undefined) return;
  for (const [index, ground] of path.entries()) {
    const child = path[index - 1];
    if (child === undefined || !ground.isConnected || ground.matches(layer)) continue;
    if (ground instanceof HTMLButtonElement) yield ground;
    const anew = drawnAnew(held, ground);
    if (anew !== undefined) yield anew;
    yield* controlsFrom(ground, child.parentNode === ground ? child : (seats.get(child) ?? null));
    yield ground;
  }
  for (const place of here()) if (place !== null) yield place;
}

/** The controls of a place: those after a seat in their order, then those before it backwards. */
function controlsFrom(ground: Element, seat: Node | null): readonly Element[] {
  const all = [...ground.querySelectorAll<HTMLElement>(controls)].filter(
    ({ tabIndex }) => tabIndex >= 0,
  );
  if (seat === null || !ground.contains(seat)) return all;
  const isAfter = (one: Element) =>
    !seat.contains(one) &&
    (seat.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...all.filter(isAfter), ...all.filter((one) => !isAfter(one)).reverse()];
}
