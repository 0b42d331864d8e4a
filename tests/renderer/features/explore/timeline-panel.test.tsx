import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { TimelinePanel } from '../../../../renderer/features/explore/timeline/timeline-panel';
import { documentStore, viewStore } from '../../../../renderer/store/index';
import { openEntry, renderView } from '../render-view';

const weeks = () => documentStore.getState().document.scenarios[0].events.map(({ week }) => week);
const add = () => userEvent.click(screen.getByRole('button', { name: 'Add an event' }));

describe('an event that is added', () => {
  beforeEach(() => openEntry('no-handover'));

  it('stands in a week with most of the horizon before it while no week is chosen', async () => {
    viewStore.setState({ week: undefined });
    renderView(<TimelinePanel />);
    await add();
    expect(weeks()).toEqual([39]);
  });

  it('stands in the week that is looked at', async () => {
    viewStore.setState({ week: 40 });
    renderView(<TimelinePanel />);
    await add();
    expect(weeks()).toEqual([40]);
  });
});
