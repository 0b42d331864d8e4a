import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { mexico } from '../../../../models/index';
import { Inspector } from '../../../../renderer/features/explore/inspector/inspector';
import { LeverColumn } from '../../../../renderer/features/explore/levers/lever-column';
import { documentStore, FROM_WEEK, viewStore } from '../../../../renderer/store/index';
import { lastEdit, openEntry, renderView } from '../render-view';

function lever(id: string) {
  const { scenarios } = documentStore.getState().document;
  return scenarios.find((one) => one.id === 'handover-29')!.levers[id];
}

describe('the lever column', () => {
  beforeEach(() => openEntry('handover-29'));

  it('shows every lever of the model under its group', () => {
    renderView(<LeverColumn />);
    for (const { id } of mexico.levers) expect(screen.getByTestId(`lever-${id}`)).toBeDefined();
  });

  it('leads from the name of a lever to its details, as the empty details say', async () => {
    renderView(
      <>
        <LeverColumn />
        <Inspector />
      </>,
    );
    const details = screen.getByRole('complementary', { name: 'Details' });
    expect(details.textContent).toContain('the name of a lever');
    const name = within(screen.getByTestId('lever-prison-hardness')).getByRole('button', {
      name: /^Hardness of Mexican prisons/,
    });
    await userEvent.click(name);
    expect(details.textContent).toContain('Hardness of Mexican prisons');
    expect(details.textContent).not.toContain('the name of a lever');
  });

  it('moves a lever by keyboard from week 0 on, as one labelled step', async () => {
    renderView(<LeverColumn />);
    within(screen.getByTestId('lever-prison-hardness')).getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(lever('prison-hardness')).toEqual([{ week: 0, value: 0.4 }]);
    expect(lastEdit()).toMatchObject({
      key: 'app.edits.lever',
      values: { lever: 'Hardness of Mexican prisons', value: '40 %' },
    });
  });

  it('moves it from the selected week on where that was chosen', async () => {
    viewStore.setState({ week: 30, openPanels: [FROM_WEEK] });
    renderView(<LeverColumn />);
    within(screen.getByTestId('lever-prison-hardness')).getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(lever('prison-hardness')).toEqual([{ week: 30, value: 0.4 }]);
  });

  it('chooses a later week itself where none is, and acts from the start again once none is any more', async () => {
    renderView(<LeverColumn />);
    const slider = within(screen.getByTestId('lever-prison-hardness')).getByRole('slider');
    await userEvent.click(screen.getByText('From a week on'));
    expect(viewStore.getState().week).toBe(39);
    expect(screen.getByText(/^The sliders move values from week 39 /)).toBeDefined();
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(lever('prison-hardness')).toEqual([{ week: 39, value: 0.4 }]);
    act(() => viewStore.getState().selectWeek(undefined));
    expect(screen.getByRole('radio', { name: 'From the start' })).toHaveProperty('checked', true);
    expect(screen.queryByText(/^The sliders move values/)).toBeNull();
  });

  it('resets a lever', async () => {
    renderView(<LeverColumn />);
    const row = screen.getByTestId('lever-prison-hardness');
    within(row).getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.click(within(row).getByRole('button', { name: /^Reset/ }));
    expect(lever('prison-hardness')).toBeUndefined();
  });

  it('resets all levers at once', async () => {
    renderView(<LeverColumn />);
    within(screen.getByTestId('lever-prison-hardness')).getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.click(screen.getByTestId('reset-levers'));
    expect(lever('prison-hardness')).toBeUndefined();
    expect(lastEdit()?.key).toBe('app.edits.leverResetAll');
  });

  it('finds a lever by its words, and says so where there is none', async () => {
    renderView(<LeverColumn />);
    await userEvent.type(screen.getByTestId('lever-search'), 'witness');
    expect(screen.getByTestId('lever-witness-deals')).toBeDefined();
    expect(screen.queryByTestId('lever-seizures')).toBeNull();
    await userEvent.type(screen.getByTestId('lever-search'), 'xyz');
    expect(screen.getByText(/No lever matches/)).toBeDefined();
  });

  it('opens the details of a lever from its name', async () => {
    renderView(<LeverColumn />);
    const row = screen.getByTestId('lever-seizures');
    await userEvent.click(within(row).getByRole('button', { name: /^Drug seizures/ }));
    expect(viewStore.getState().selectedLever).toBe('seizures');
    expect(viewStore.getState().openPanels).toContain('inspector');
  });

  it('changes nothing in a document that is read only', async () => {
    documentStore.setState({ readOnly: true });
    renderView(<LeverColumn />);
    within(screen.getByTestId('lever-prison-hardness')).getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(lever('prison-hardness')).toBeUndefined();
  });
});
