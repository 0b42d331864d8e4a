import { describe, expect, it } from 'vitest';
import { VERSION } from '../../../models/document';
import { migrate, migrations, type Migration } from '../../../models/document/migrations';

/** Steps of an imagined history, to try the mechanism. */
const steps: readonly Migration[] = [
  {
    to: 2,
    name: 'weeks become days',
    migrate: (file) => ({ ...file, days: Number(file['weeks']) * 7 }),
  },
  {
    to: 3,
    name: 'title becomes name',
    migrate: ({ title, ...file }) => ({ ...file, name: title }),
  },
];

describe('A7: files of older versions', () => {
  it('are carried up step by step', () => {
    const old = { version: { major: 1, minor: 3 }, weeks: 2, title: 'Old' };
    expect(migrate(old, 1, steps)).toEqual({
      version: { major: 3, minor: 0 },
      weeks: 2,
      days: 14,
      name: 'Old',
    });
  });

  it('take only the steps that they lack', () => {
    const old = { version: { major: 2, minor: 0 }, days: 5, title: 'Old' };
    expect(migrate(old, 2, steps)).toEqual({
      version: { major: 3, minor: 0 },
      days: 5,
      name: 'Old',
    });
  });

  it('stay as they are in the newest version', () => {
    const file = { version: { major: VERSION.major, minor: 2 }, title: 'New' };
    expect(migrate(file, VERSION.major)).toBe(file);
  });
});

describe('A7: the list of migrations', () => {
  it('is numbered without gaps up to the newest version', () => {
    const numbers = migrations.map(({ to }) => to);
    expect(numbers).toEqual(Array.from({ length: VERSION.major - 1 }, (_, at) => at + 2));
  });
});
