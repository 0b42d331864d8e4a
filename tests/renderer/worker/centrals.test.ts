import { expect, it, vi } from 'vitest';
import { settingOf, type Setting } from '../../../models/index';
import { createCentrals } from '../../../renderer/worker/centrals';
import { createNextLines } from '../../../renderer/worker/next-lines';
import type { Runner } from '../../../renderer/worker/runner';
import type { Task } from '../../../renderer/worker/task';
import { keyOf } from '../../../renderer/worker/wanted';
import { toyDocument, withPressure } from '../toy';

const at = (pressure: number): Setting =>
  settingOf(withPressure(toyDocument(), pressure, 'high'), 'high');
const high = (pressure: number) => ({ id: 'high', setting: at(pressure) });
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Central runs whose runner answers when it is told to; `canDrop`: whether it has begun nothing yet. */
function begun(how: { canDrop: boolean }) {
  const submitted: { readonly key: string; readonly priority: number }[] = [];
  const answers: ((answer: unknown) => void)[] = [];
  const runner = {
    width: 1,
    submit(task: Task, priority: number) {
      if (task.kind === 'central') submitted.push({ key: keyOf(task.setting), priority });
      const place = answers.length;
      const answer = new Promise((resolve) => answers.push(resolve));
      const drop = () => {
        if (how.canDrop) answers[place]?.(undefined);
        return how.canDrop;
      };
      return { answer, drop };
    },
    close: () => undefined,
  } as Runner;
  const events = { onCentral: vi.fn(), onFailure: vi.fn() };
  return { centrals: createCentrals(runner, events), submitted, answers, events };
}

const anAnswer = { ok: true, value: { weeks: 1, series: {} } } as const;

it('does not begin a run again that was begun before anybody came to it', async () => {
  const { centrals, submitted, answers, events } = begun({ canDrop: false });
  const foreseen = centrals.foresee(at(9));
  centrals.want([high(9)], false);
  expect(submitted).toHaveLength(1);
  answers[0]?.(anAnswer);
  expect(await foreseen).toBe(anAnswer);
  expect(events.onCentral.mock.calls).toEqual([['high', anAnswer, true]]);
});

it('keeps what it took over also where its worker has to begin it again', async () => {
  const how = { canDrop: false };
  const { centrals, submitted, answers, events } = begun(how);
  void centrals.foresee(at(9));
  centrals.want([high(9)], false);
  how.canDrop = true;
  centrals.want([high(9), { id: 'low', setting: at(9) }], false);
  answers[0]?.(anAnswer);
  await aMoment();
  expect(events.onCentral).toHaveBeenCalledWith('high', anAnswer, true);
  expect(submitted).toHaveLength(2);
});

it('asks anew, and urgently, for one that still waits when somebody comes to it', async () => {
  const { centrals, submitted, answers, events } = begun({ canDrop: true });
  const foreseen = centrals.foresee(at(9));
  centrals.want([high(9)], false);
  expect(submitted.map(({ key }) => key)).toEqual([keyOf(at(9)), keyOf(at(9))]);
  expect(submitted[1]?.priority).toBe(0);
  expect(await foreseen).toBeUndefined();
  answers[1]?.(anAnswer);
  await aMoment();
  expect(events.onCentral).toHaveBeenCalledTimes(1);
});

it('asks for the lines of a step to either side, behind what somebody waits for, and not for a hand that has moved on', async () => {
  const { centrals, submitted } = begun({ canDrop: false });
  const likely = (most: number) => [5, 4, 6, 3].slice(0, most).map(at);
  await createNextLines(centrals, likely).workOut(() => false);
  expect(submitted).toEqual([]);
  await createNextLines(centrals, likely).workOut(() => true);
  expect(submitted.map(({ key }) => key)).toEqual([keyOf(at(5)), keyOf(at(4))]);
  expect(submitted.every(({ priority }) => priority > 1_000)).toBe(true);
});
