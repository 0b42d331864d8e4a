import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, test } from 'vitest';
import { FocusBack, keepFocus } from '../../../renderer/ui/index';

interface PlaceProps {
  readonly isOpen: boolean;
  /** Shows what opens it only while it is closed. */
  readonly swaps?: boolean;
  readonly hasOpener?: boolean;
}

function Place({ isOpen, swaps = false, hasOpener = true }: PlaceProps) {
  return (
    <>
      <header>
        <button type="button" aria-current="page">
          Explore
        </button>
        <button type="button">Neighbour</button>
      </header>
      <FocusBack isOpen={isOpen} inside="[data-inside]" />
      {hasOpener && !(swaps && isOpen) && <button type="button">Open</button>}
      {isOpen && (
        <button type="button" data-inside>
          Close
        </button>
      )}
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const aMoment = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

test('what opened it has the focus again after it closes', async () => {
  const { rerender } = render(<Place isOpen={false} />);
  button('Open').focus();
  rerender(<Place isOpen />);
  button('Close').focus();
  rerender(<Place isOpen={false} />);
  expect(document.activeElement).toBe(document.body);
  await aMoment();
  expect(document.activeElement).toBe(button('Open'));
});

test('what was drawn anew meanwhile counts as the same thing, and the way in is not lost either', async () => {
  const { rerender } = render(<Place swaps isOpen={false} />);
  button('Open').focus();
  rerender(<Place swaps isOpen />);
  expect(document.activeElement).toBe(button('Close'));
  rerender(<Place swaps isOpen={false} />);
  await aMoment();
  expect(document.activeElement).toBe(button('Open'));
});

test('where what opened it is gone, the tab of the view has the focus', async () => {
  const { rerender } = render(<Place isOpen={false} />);
  button('Open').focus();
  rerender(<Place isOpen />);
  button('Close').focus();
  rerender(<Place isOpen={false} hasOpener={false} />);
  await aMoment();
  expect(document.activeElement).toBe(button('Explore'));
});

test('of two that follow each other at once, the second gives it back to what opened the first', async () => {
  const { rerender } = render(<Place isOpen={false} />);
  button('Open').focus();
  for (const isOpen of [true, false, true]) {
    rerender(<Place isOpen={isOpen} />);
    if (isOpen) button('Close').focus();
  }
  await aMoment();
  expect(document.activeElement).toBe(button('Close'));
  rerender(<Place isOpen={false} />);
  await aMoment();
  expect(document.activeElement).toBe(button('Open'));
});

test('focus that was given to something else meanwhile stays there', async () => {
  const { rerender } = render(<Place isOpen={false} />);
  button('Open').focus();
  rerender(<Place isOpen />);
  button('Neighbour').focus();
  rerender(<Place isOpen={false} />);
  await aMoment();
  expect(document.activeElement).toBe(button('Neighbour'));
});

/** Rows with two controls each, beside the tab of the view. */
function Rows({
  names,
  kind = 'row',
}: {
  readonly names: readonly string[];
  readonly kind?: string;
}) {
  useEffect(keepFocus, []);
  return (
    <>
      <header>
        <button type="button" aria-current="page">
          Explore
        </button>
      </header>
      <ul>
        {names.map((name) => (
          <li key={`${kind} ${name}`}>
            <button type="button" tabIndex={-1}>{`Not by Tab ${name}`}</button>
            <button type="button">{`Open ${name}`}</button>
            <button type="button">{`Remove ${name}`}</button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Long enough for anything else to take the focus on purpose first. */
const longer = () => act(() => new Promise((resolve) => setTimeout(resolve, 90)));
const press = (name: string) => {
  button(name).focus();
  fireEvent.keyDown(button(name), { key: 'Enter' });
};

test('where a row is taken away with the keyboard, the next has the focus, and after the last the one before', async () => {
  const { rerender } = render(<Rows names={['a', 'b', 'c']} />);
  press('Remove b');
  rerender(<Rows names={['a', 'c']} />);
  expect(document.activeElement).toBe(document.body);
  await longer();
  expect(document.activeElement).toBe(button('Open c'));
  press('Remove c');
  rerender(<Rows names={['a']} />);
  await longer();
  expect(document.activeElement).toBe(button('Remove a'));
  rerender(<Rows names={[]} />);
  await longer();
  expect(document.activeElement).toBe(button('Explore'));
});

test('neighbours that go at the same time do not count, and what is drawn anew is the same thing', async () => {
  const { rerender } = render(<Rows names={['a', 'b', 'c', 'd']} />);
  press('Remove c');
  rerender(<Rows names={['a', 'd']} />);
  await longer();
  expect(document.activeElement).toBe(button('Open d'));
  press('Remove a');
  rerender(<Rows names={['d', 'a']} kind="other" />);
  await longer();
  expect(document.activeElement).toBe(button('Remove a'));
});

test('after the pointer nothing is moved', async () => {
  const { rerender } = render(<Rows names={['a', 'b']} />);
  button('Remove a').focus();
  fireEvent.pointerDown(button('Remove a'));
  rerender(<Rows names={['b']} />);
  await longer();
  expect(document.activeElement).toBe(document.body);
});

test('nothing is taken from what has it by then, nor from a dialog that is open', async () => {
  const { rerender } = render(<Rows names={['a', 'b', 'c']} />);
  press('Remove a');
  rerender(<Rows names={['b', 'c']} />);
  button('Open c').focus();
  await longer();
  expect(document.activeElement).toBe(button('Open c'));
  const dialog = document.body.appendChild(document.createElement('div'));
  dialog.setAttribute('aria-modal', 'true');
  rerender(<Rows names={['b']} />);
  await longer();
  dialog.remove();
  expect(document.activeElement).toBe(document.body);
});

test('what a menu takes away leads to what stands beside its button, and not to a message that passes by', async () => {
  const { rerender } = render(<Rows names={['a', 'b']} />);
  button('Remove a').id = 'opener';
  const layer = document.body.appendChild(document.createElement('div'));
  layer.setAttribute('data-portal', 'true');
  layer.innerHTML = '<p>Saved <button type="button">Close the message</button></p>';
  const menu = layer.appendChild(document.createElement('div'));
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-labelledby', 'opener');
  menu.innerHTML = '<button type="button">Do it</button>';
  press('Do it');
  rerender(<Rows names={['b']} />);
  await longer();
  menu.remove();
  await longer();
  const now = document.activeElement;
  layer.remove();
  expect(now).toBe(button('Open b'));
});

test('a message that goes by itself while its cross has the focus gives it back', async () => {
  const { rerender } = render(<Rows names={['a', 'b']} />);
  press('Remove a');
  const layer = document.body.appendChild(document.createElement('div'));
  layer.setAttribute('data-portal', 'true');
  layer.innerHTML =
    '<p><button type="button">Close one</button></p><p><button type="button">Close two</button></p>';
  press('Close one');
  press('Close two');
  layer.replaceChildren();
  await longer();
  expect(document.activeElement).toBe(button('Remove a'));
  press('Remove a');
  layer.innerHTML = '<button type="button">Close three</button>';
  press('Close three');
  rerender(<Rows names={['b']} />);
  layer.replaceChildren();
  await longer();
  layer.remove();
  expect(document.activeElement).toBe(button('Open b'));
});

test('what was left for nothing does not have the focus again when it goes', async () => {
  const { rerender } = render(<Rows names={['a', 'b']} />);
  press('Remove a');
  button('Remove a').blur();
  await aMoment();
  rerender(<Rows names={['b']} />);
  await longer();
  expect(document.activeElement).toBe(document.body);
});

test('texts and attributes that change are not looked at, nor what is drawn elsewhere', () => {
  const seen: MutationObserverInit[] = [];
  const watched: Node[] = [];
  const before = MutationObserver.prototype.observe;
  MutationObserver.prototype.observe = function (node, options) {
    watched.push(node);
    seen.push(options ?? {});
    before.call(this, node, options);
  };
  try {
    render(<Rows names={['a', 'b']} />);
    watched.length = 0;
    seen.length = 0;
    act(() => button('Open a').focus());
    expect(watched).toContain(button('Open a').parentElement);
    expect(watched).not.toContain(button('Open b').parentElement);
    for (const options of seen) expect(options).toEqual({ childList: true });
  } finally {
    MutationObserver.prototype.observe = before;
  }
});
