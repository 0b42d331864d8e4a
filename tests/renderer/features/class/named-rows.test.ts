/** Names on the class wall. */
import { expect, it } from 'vitest';
import { keptRows, mexico } from '../../../../models/index';
import { namedRows } from '../../../../renderer/features/class/named-rows';
import { spring } from '../../../models/document/class-sample';

const [first, second, ...others] = keptRows(mexico, spring);
const rows = [first, { ...second, who: first.who }, ...others];

it('tells those of one name apart by their files, and nobody else', () => {
  const names = namedRows(rows, false, String).map(({ who }) => who);
  expect(names).toEqual([
    `${first.who} (${first.key})`,
    `${first.who} (${second.key})`,
    ...others.map(({ who }) => who),
  ]);
});

it('names no file while nobody is named', () => {
  const shown = namedRows(rows, true, () => 'Student');
  expect(new Set(shown.map(({ who }) => who))).toEqual(new Set(['Student']));
});
