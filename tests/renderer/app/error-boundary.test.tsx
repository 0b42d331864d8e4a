import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { createTexts } from '../../../models/index';
import { ErrorBoundary } from '../../../renderer/app/frame/error-boundary';
import { SessionProvider, type Session } from '../../../renderer/store/index';

describe('a part of the window that fails', () => {
  it('is replaced by words, is logged, and can be tried again', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined); // React prints what it caught
    const onError = vi.fn();
    let broken = true;
    function Part() {
      if (broken) throw new Error('a bug');
      return <p>whole again</p>;
    }
    show(
      <ErrorBoundary subject="explore" onError={onError}>
        <Part />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Your document is kept');
    expect(onError).toHaveBeenCalledWith(expect.stringContaining('a bug'));
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('whole again')).toBeDefined();
  });
});

function show(children: React.ReactNode): void {
  const session = { send: () => true } as unknown as Session; // the only call that the words make
  render(
    <I18nextProvider i18n={createTexts('en')}>
      <MantineProvider>
        <SessionProvider value={session}>{children}</SessionProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
}
