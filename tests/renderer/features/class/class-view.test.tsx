/** The wall of a class that names nobody: on the screen and in its table. */
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { setAuthors, type ClassFile } from '../../../../models/index';
import { ClassView } from '../../../../renderer/features/class/class-view';
import { classStore, noClass } from '../../../../renderer/store/index';
import { spring } from '../../../models/document/class-sample';
import { fakeSession, openEntry, renderView } from '../render-view';

const plain = openEntry('handover-29');
const numbers = new Map([
  ['ana-v1', 4],
  ['ana-v2', 2],
  ['beto', 1],
  ['cut', 5],
  ['noise', 3],
]);

afterEach(() => {
  cleanup();
  classStore.setState({ ...noClass, isAnonymous: false });
});

/** The lines of the exported table, without its head. */
async function exported(): Promise<readonly string[]> {
  const { session, asked } = fakeSession();
  renderView(<ClassView />, session);
  await userEvent.click(screen.getByTestId('class-csv'));
  return (asked.files[0]?.text ?? '').trim().split('\r\n').slice(1);
}

function showFiles(isAnonymous: boolean): void {
  const named = (title: string) => ({
    ...plain,
    scenarios: plain.scenarios.map((one) => ({ ...one, title })),
  });
  const files = [
    { key: 'ana-v1', document: setAuthors(named('Ana’s plan'), ['Ana']) },
    { key: 'ana-v2', document: setAuthors(named('Ana’s plan'), ['ana ']) },
    { key: 'beto', document: setAuthors(plain, ['Beto']) },
  ];
  const broken = ['cut', 'noise'].map((key) => ({ key, sentences: ['It ends early.'] }));
  classStore.setState({ ...noClass, files, broken, done: 5, total: 5, numbers, isAnonymous });
}

it('goes by numbers, and shows no title that only files of one student have', async () => {
  showFiles(true);
  const lines = await exported();
  expect(lines.map((line) => line.slice(0, 'Student 1'.length))).toEqual([
    ...['Student 1', 'Student 2', 'Student 4'],
  ]);
  expect(lines.filter((line) => line.includes('Own scenario'))).toHaveLength(2);
  expect(screen.getByTestId('class-view').textContent).not.toContain('Ana');
  const broken = screen.getByTestId('class-broken').textContent;
  expect(broken).toMatch(/Student 3.*Student 5/);
});

it('goes by the names of files while names are shown', async () => {
  showFiles(false);
  const lines = await exported();
  expect(lines.map((line) => line.split(',').slice(0, 2).join())).toEqual([
    ...['Ana,ana-v1', 'ana,ana-v2', 'Beto,beto'],
  ]);
  expect(screen.getByTestId('class-broken').textContent).toMatch(/cut.*noise/);
});

it('has words for titles that a class file does not keep, on the wall and in its table, anonymous or not', async () => {
  const files = spring.files.map((one) => ({ ...one, who: '', title: '', scenario: '' }));
  const file: ClassFile = { ...spring, names: 'hidden', files };
  for (const isAnonymous of [true, false]) {
    classStore.setState({
      ...{ ...noClass, isAnonymous, numbers: new Map(files.map((one) => [one.file, one.number])) },
      kept: { file, path: '/spring.blowback-class', name: 'spring', isUnread: true },
    });
    const lines = await exported();
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain(',Own scenario,');
    for (const row of screen.getAllByTestId('class-row'))
      expect(row.textContent).toContain('Own scenario');
    cleanup();
  }
});
