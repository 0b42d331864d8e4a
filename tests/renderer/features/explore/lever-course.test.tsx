import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { setLever } from '../../../../models/index';
import { Inspector } from '../../../../renderer/features/explore/inspector/inspector';
import { documentStore, viewStore } from '../../../../renderer/store/index';
import { openEntry, renderView } from '../render-view';

const changes = () => documentStore.getState().document.scenarios[0].levers['prison-hardness'];
const field = (week: number) =>
  screen.getByRole('textbox', { name: `Week of the change in week ${week}` });

async function type(week: number, to: string): Promise<void> {
  await userEvent.clear(field(week));
  await userEvent.type(field(week), `${to}{Enter}`);
}

beforeEach(() => {
  openEntry('handover-29');
  const { edit } = documentStore.getState();
  for (const [week, value] of [
    [10, 0.5],
    [20, 0.9],
  ] as const)
    edit('app.edits.lever', {}, (now) =>
      setLever(now, 'handover-29', 'prison-hardness', week, value),
    );
  viewStore.setState({ selectedLever: 'prison-hardness' });
});

it('refuses a week in which another change stands, says so, and loses neither', async () => {
  renderView(<Inspector />);
  const before = changes();
  const steps = documentStore.getState().past.length;
  await type(10, '20');
  expect(changes()).toBe(before);
  expect(documentStore.getState().past).toHaveLength(steps);
  expect(screen.getByRole('alert').textContent).toBe(
    'There is a change in week 20 already; this one stays in week 10. Remove that one first.',
  );
  expect(field(10)).toHaveProperty('value', '10');
});

it('says so no longer once the change has another week, or the other is gone', async () => {
  renderView(<Inspector />);
  await type(10, '20');
  const alert = screen.getByRole('alert');
  await type(10, '15');
  expect(alert.isConnected).toBe(false);
  expect(changes()).toEqual([
    { week: 15, value: 0.5 },
    { week: 20, value: 0.9 },
  ]);
  await type(15, '20');
  expect(screen.getByRole('alert')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Remove the change in week 20' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('keeps the focus in the field of a change that gets another week', async () => {
  renderView(<Inspector />);
  await type(10, '15');
  expect(document.activeElement).toBe(field(15));
  act(() => documentStore.getState().undo());
  expect(document.activeElement).toBe(field(10));
});
