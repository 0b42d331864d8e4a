/** What is planned, for the speaker. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { changeStep, lessonFrom, type BlowbackDocument } from '../../../models/index';
import { PresentScreen } from '../../../renderer/features/present/present-screen';
import { documentStore } from '../../../renderer/store/index';
import { openEntry, renderView } from './render-view';

const words = { language: 'en', question: 'The question', results: 'Results', talk: 'Talk' };

async function present(change: (lesson: BlowbackDocument) => BlowbackDocument): Promise<string> {
  const lesson = { ...lessonFrom(openEntry('handover-29'), words), question: '' };
  documentStore.getState().replaceDocument(change(lesson));
  renderView(<PresentScreen />);
  await userEvent.click(screen.getByRole('button', { name: /^Speaker notes/ }));
  return screen.getByTestId('speaker-notes').textContent;
}

const timed = (lesson: BlowbackDocument) =>
  [3, 10, 20].reduce(
    (now, minutes, place) =>
      changeStep(now, ['question', 'results', 'talk'][place] ?? '', { minutes }),
    lesson,
  );
const nothing = { kind: 'show', question: '', notes: '', reveals: [] } as const;

it('counts the minutes of steps that have no screen, before and after', async () => {
  const silent = (lesson: BlowbackDocument) =>
    changeStep(changeStep(timed(lesson), 'question', nothing), 'talk', nothing);
  expect(await present(silent)).toContain('13 of 33 min planned');
});

it('says nothing of minutes where the steps are not those of the lesson, whatever they are called', async () => {
  const silent = (lesson: BlowbackDocument) =>
    ['question', 'results', 'talk'].reduce(
      (now, id) => changeStep(now, id, nothing),
      timed(lesson),
    );
  expect(await present(silent)).not.toContain('planned');
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByTestId('speaker-notes').querySelector('h2')?.textContent).toBe(
    'What the model says',
  );
  expect(screen.getByTestId('speaker-notes').textContent).not.toContain('planned');
});
