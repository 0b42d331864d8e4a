import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DialogHost } from '../../../renderer/app/dialogs/dialog-host';
import { createDialogs } from '../../../renderer/app/dialogs/questions';

it('shows a question that waits as soon as dialogs can be fetched, though the first tries failed', async () => {
  const fetchDialogs = vi
    .fn(() => Promise.resolve({ ShownDialog: () => <p>A question</p> }))
    .mockRejectedValueOnce(new Error('no network'))
    .mockRejectedValueOnce(new Error('no network'));
  const dialogs = createDialogs();
  render(<DialogHost dialogs={dialogs} fetchDialogs={fetchDialogs} />);
  await vi.waitFor(() => expect(fetchDialogs).toHaveBeenCalledTimes(1));
  void dialogs.ask('unsaved', { title: 'Work' });
  await vi.waitFor(() => expect(fetchDialogs).toHaveBeenCalledTimes(2));
  expect(screen.queryByText('A question')).toBeNull();
  expect(await screen.findByText('A question', {}, { timeout: 3_500 })).toBeDefined();
});
