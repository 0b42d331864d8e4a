import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentStore } from '../../../../renderer/store/index';
import { GalleryView } from '../../../../renderer/features/gallery/gallery-view';
import { fakeSession, openEntry, renderView } from '../render-view';

describe('the gallery', () => {
  beforeEach(() => documentStore.setState({ open: false }));

  it('offers at least eight starting scenarios, each with a sentence', () => {
    renderView(<GalleryView />);
    const cards = screen.getAllByTestId(/^gallery-card-/);
    expect(cards.length).toBeGreaterThanOrEqual(8);
    for (const card of cards) {
      const sentence = document.getElementById(card.getAttribute('aria-describedby') ?? '');
      expect(sentence?.textContent?.length).toBeGreaterThan(20);
    }
  });

  it('says that it is a model', () => {
    renderView(<GalleryView />);
    expect(screen.getByText(/^This is a model\./)).toBeDefined();
  });

  it('opens a card as a document of its own', async () => {
    const { session, asked } = fakeSession();
    renderView(<GalleryView />, session);
    await userEvent.click(screen.getByTestId('gallery-card-handover-29'));
    expect(asked.started.map(({ title, baseline }) => ({ title, baseline }))).toEqual([
      { title: 'Handover of 29', baseline: 'no-handover' },
    ]);
  });

  it('starts blank with one scenario that moves nothing', async () => {
    const { session, asked } = fakeSession();
    renderView(<GalleryView />, session);
    await userEvent.click(screen.getByTestId('start-blank'));
    expect(asked.started[0].scenarios).toMatchObject([
      { title: 'As it was', levers: {}, events: [] },
    ]);
  });

  it('opens a recent file', async () => {
    const { session, asked } = fakeSession(['lesson.blowback']);
    renderView(<GalleryView />, session);
    await userEvent.click(await screen.findByRole('button', { name: 'lesson.blowback' }));
    expect(asked.commands).toEqual(['open lesson.blowback']);
  });

  it('leads back to the document that is open, and only then', () => {
    const { unmount } = renderView(<GalleryView />);
    expect(screen.queryByTestId('continue-document')).toBeNull();
    unmount();
    openEntry('handover-29');
    renderView(<GalleryView />);
    expect(screen.getByTestId('continue-document').textContent).toContain('Handover of 29');
  });
});
