import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { resetLever, setLever } from '../../../../models/index';
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

describe('a change that passes another', () => {
  const value = (week: number) =>
    screen.getByRole('textbox', { name: `Value from week ${week} on` });
  const step = (to: 'undo' | 'redo') => act(() => documentStore.getState()[to]());

  it('keeps the focus, so that the next key moves the same one', async () => {
    renderView(<Inspector />);
    await type(10, '30');
    expect(document.activeElement).toBe(field(30));
    await userEvent.keyboard('{ArrowUp}');
    expect(changes()).toEqual([
      { week: 20, value: 0.9 },
      { week: 31, value: 0.5 },
    ]);
    expect(document.activeElement).toBe(field(31));
  });

  it('keeps it through undo and redo, and when it comes back over the other', async () => {
    renderView(<Inspector />);
    await type(10, '30');
    const [moved, other] = [field(30), field(20)];
    step('undo');
    expect([field(10), field(20)]).toEqual([moved, other]);
    expect(document.activeElement).toBe(moved);
    step('redo');
    expect([field(30), field(20)]).toEqual([moved, other]);
    await type(30, '5');
    expect([field(5), field(20)]).toEqual([moved, other]);
    expect(document.activeElement).toBe(moved);
  });

  it('keeps what is being typed, and what was refused, with the row it belongs to', async () => {
    // As another part of the window does it: the draft is not handed over by leaving its field.
    const elsewhere = (from: number, to: number, kept: number) =>
      act(() => {
        documentStore.getState().edit('app.edits.lever', {}, (now) => {
          const without = resetLever(now, 'handover-29', 'prison-hardness', from);
          return setLever(without, 'handover-29', 'prison-hardness', to, kept);
        });
      });
    renderView(<Inspector />);
    await type(10, '20');
    const draft = value(20);
    await userEvent.clear(draft);
    await userEvent.type(draft, '75');
    elsewhere(40, 30, 0.7);
    elsewhere(30, 5, 0.7);
    expect(screen.getByRole('alert').textContent).toContain('this one stays in week 10');
    elsewhere(20, 3, 0.9);
    expect(value(3)).toBe(draft);
    expect(draft).toHaveProperty('value', '75');
    expect(value(10)).toHaveProperty('value', '50');
    expect(document.activeElement).toBe(draft);
  });

  it('and a change that is new or gone takes no other row with it', async () => {
    renderView(<Inspector />);
    const [ten, twenty] = [field(10), field(20)];
    act(() => {
      documentStore
        .getState()
        .edit('app.edits.lever', {}, (now) =>
          setLever(now, 'handover-29', 'prison-hardness', 15, 0.5),
        );
    });
    expect([field(10), field(20)]).toEqual([ten, twenty]);
    await userEvent.click(screen.getByRole('button', { name: 'Remove the change in week 10' }));
    expect(field(20)).toBe(twenty);
    expect(ten.isConnected).toBe(false);
  });
});
