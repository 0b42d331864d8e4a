/** The bar of a presentation: buttons that stay down say so. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PresentScreen } from '../../../renderer/features/present/present-screen';
import { openEntry, renderView } from './render-view';

it.each(['Spotlight', 'Speaker notes'])(
  '%s tells whether it is on, by button and by key',
  async (start) => {
    openEntry('handover-29');
    renderView(<PresentScreen />);
    const button = screen.getByRole('button', { name: new RegExp(`^${start}`) });
    const isDown = () => button.getAttribute('aria-pressed');
    expect(isDown()).toBe('false');
    await userEvent.click(button);
    expect(isDown()).toBe('true');
    await userEvent.keyboard(start === 'Spotlight' ? 's' : 'n');
    expect(isDown()).toBe('false');
  },
);
