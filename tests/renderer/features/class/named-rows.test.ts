/** Names on the class wall. */
import { expect, it } from 'vitest';
import { classCsv, createTranslator, keptRows, mexico } from '../../../../models/index';
import { namedRows, withTitles, type Naming } from '../../../../renderer/features/class/named-rows';
import { spring } from '../../../models/document/class-sample';

const [first, second, ...others] = keptRows(mexico, spring);
const rows = [first, { ...second, who: first.who }, ...others];

const named: Naming = {
  isAnonymous: false,
  numbers: new Map(rows.map(({ key }, at) => [key, rows.length - at])),
  pseudonym: (number) => `Student ${number}`,
  harmless: new Set(),
  own: 'Own scenario',
};

it('tells those of one name apart by their files, and nobody else', () => {
  const names = namedRows(rows, named).map(({ who }) => who);
  expect(names).toEqual([
    `${first.who} (${first.key})`,
    `${first.who} (${second.key})`,
    ...others.map(({ who }) => who),
  ]);
});

it('names no file while nobody is named', () => {
  const shown = namedRows(rows, { ...named, isAnonymous: true, pseudonym: () => 'Student' });
  expect(new Set(shown.map(({ who }) => who))).toEqual(new Set(['Student']));
});

it('goes by numbers and not by names while nobody is named', () => {
  const shown = (isAnonymous: boolean) => namedRows(rows, { ...named, isAnonymous });
  expect(shown(true).map(({ who }) => who)).toEqual(rows.map((_, at) => `Student ${at + 1}`));
  const keys = rows.map(({ key }) => key);
  expect(shown(true).map(({ key }) => key)).toEqual([...keys].reverse());
  expect(shown(false).map(({ key }) => key)).toEqual(keys);
  const lines = classCsv(shown(true), mexico, createTranslator('en'), true).split('\r\n');
  expect(lines.slice(1, 3).map((line) => line.split(',')[0])).toEqual(['Student 1', 'Student 2']);
});

it('shows the titles of scenarios that name nobody, and no others, while nobody is named', () => {
  const titles = (isAnonymous: boolean, harmless: readonly string[]) =>
    namedRows(rows, { ...named, isAnonymous, harmless: new Set(harmless) }).map(
      ({ scenario }) => scenario.title,
    );
  const [own, ...rest] = rows.map(({ scenario }) => scenario.title);
  expect(titles(true, rest)).toEqual([...rest, 'Own scenario']);
  expect(titles(false, [])).toEqual([own, ...rest]);
});

it('has words for a title that a class file does not keep', () => {
  const kept = rows.map((row) => ({ ...row, scenario: { ...row.scenario, title: '' } }));
  const [one] = namedRows(kept, named);
  expect(one?.scenario.title).toBe('Own scenario');
  const t = createTranslator('en');
  const table = classCsv(withTitles(kept, named.own), mexico, t, false).split('\r\n');
  expect(table[1]).toMatch(/^Ana,ana\.blowback,Mine,Own scenario,/);
});

it('has no such title in the table that is exported', () => {
  const t = createTranslator('es');
  const shown = namedRows(rows, { ...named, isAnonymous: true, own: t('app.classroom.own') });
  const table = classCsv(shown, mexico, t, true);
  expect(table).toContain('Escenario propio');
  for (const { scenario } of rows) expect(table).not.toContain(scenario.title);
});
