import { act, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTexts } from '../../../models/index';
import { Progress } from '../../../renderer/app/frame/progress';
import { resultsStore } from '../../../renderer/store/index';
import { noResults, type ResultStatus } from '../../../renderer/store/results-store';

const status = (now: ResultStatus) =>
  act(() => resultsStore.setState({ scenarios: { a: { ...noResults, status: now } } }));
const done = (runs: number) =>
  act(() => resultsStore.setState({ progress: { a: { done: runs, total: 200 } } }));
const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

describe('the progress', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    resultsStore.setState({ scenarios: {}, progress: {} });
    render(
      <I18nextProvider i18n={createTexts('en')}>
        <Progress />
      </I18nextProvider>,
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    act(() => resultsStore.setState({ scenarios: {}, progress: {} }));
  });

  it('comes in a moment and goes at once', () => {
    expect(screen.queryByTestId('progress')).toBeNull();
    status('central');
    wait(0);
    expect(screen.getByTestId('progress').textContent).toBe('Computing the central runs…');
    status('ready');
    expect(screen.queryByTestId('progress')).toBeNull();
  });

  it('does not come for what is there in the same moment', () => {
    status('central');
    status('bands');
    status('ready');
    wait(1000);
    expect(screen.queryByTestId('progress')).toBeNull();
  });

  it('tells how far it is now and then, and not at every dozen of runs', () => {
    status('bands');
    wait(0);
    const bar = screen.getByRole('progressbar');
    for (const runs of [24, 48, 72]) done(runs);
    expect(bar.getAttribute('value')).toBe('0');
    wait(200);
    expect(bar.getAttribute('value')).toBe('72');
    expect(bar.getAttribute('max')).toBe('200');
    done(96);
    status('ready');
    status('bands');
    wait(0);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('96');
  });
});
