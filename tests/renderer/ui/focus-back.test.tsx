import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FocusBack } from '../../../renderer/ui/index';

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
