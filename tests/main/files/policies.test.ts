import { describe, expect, it } from 'vitest';
import { readPolicies } from '../../../main/files/policies';
import { createSaver } from '../../../main/files/saver';
import { openSettings } from '../../../main/files/settings';
import { createTranslator } from '../../../models/index';
import { memoryLog, testFolder } from './folder';

const english = createTranslator('en');

async function faultsOf(content: string): Promise<readonly string[]> {
  const { write, at } = testFolder();
  write('policies.json', content);
  const { faults } = await readPolicies(at('policies.json'));
  return faults.map(({ kind, detail }) =>
    english(`shell.policies.fault.${kind}`, { path: 'FILE', detail }),
  );
}

describe('policies', () => {
  it('are none where there is no file', async () => {
    const { at } = testFolder();
    const path = at('policies.json');
    const none = { path, found: false, set: {}, lessons: [], faults: [] };
    expect(await readPolicies(path)).toEqual(none);
  });

  it('set language and theme, and list the files of ours in the lesson folder', async () => {
    const { write, at } = testFolder();
    write('b.blowback-lesson', '{}');
    write('a.blowback', '{}');
    write('notes.txt', '');
    write('policies.json', '{"language": "es", "theme": "contrast", "lessonFolder": "."}');
    expect(await readPolicies(at('policies.json'))).toEqual({
      path: at('policies.json'),
      found: true,
      set: { language: 'es', theme: 'contrast' },
      lessonFolder: at('.').replace(/\/\.?$/, ''),
      lessons: ['a.blowback', 'b.blowback-lesson'].map((name) => ({ name, path: at(name) })),
      faults: [],
    });
  });

  it('leave out what makes no sense, say so, and keep the rest', async () => {
    const { write, at } = testFolder();
    write('policies.json', '{"language": "fr", "theme": "dark", "colour": 1}');
    const { set, faults } = await readPolicies(at('policies.json'));
    expect(set).toEqual({ theme: 'dark' });
    expect(faults.map(({ kind }) => kind)).toEqual(['unknown-field', 'language']);
  });

  it('say in a sentence what is wrong, where, and what is allowed', async () => {
    expect(await faultsOf('{"language": "fr", "lessonFolder": "nowhere", "colour": 1}')).toEqual([
      '“colour” in FILE is not a policy. There are language, theme, tour and lessonFolder.',
      'language in FILE is "fr"; it may be "en" or "es". It is left out.',
      'lessonFolder in FILE is "nowhere", which is not a folder that can be read here. It is left out.',
    ]);
    for (const broken of ['', '[]', 'null', '{"language": "es"', '"es"'])
      expect(await faultsOf(broken)).toEqual([
        'The policies in FILE are not a JSON object, so none of them holds. An example: {"language": "es"}',
      ]);
    const [large] = await faultsOf(`{"language": "es"${' '.repeat(200_000)}}`);
    expect(large).toContain('could not be read');
  });

  it('keep the tour from everybody, and say if that is not what is written', async () => {
    const { write, at } = testFolder();
    write('policies.json', '{"tour": false}');
    expect(await readPolicies(at('policies.json'))).toMatchObject({
      set: { toured: true },
      faults: [],
    });
    write('policies.json', '{"tour": true}');
    expect((await readPolicies(at('policies.json'))).set).toEqual({});
    expect(await faultsOf('{"tour": "no"}')).toEqual([
      'tour in FILE is "no"; it may be true or false. It is left out.',
    ]);
  });

  it('hold against the user’s own settings, which are kept for elsewhere', async () => {
    const { folder, read } = testFolder();
    const saver = createSaver();
    const settings = await openSettings(folder, saver, memoryLog(), { language: 'es' });
    const changed = await settings.change({ language: 'en', runs: 300 });
    expect([changed.language, changed.runs]).toEqual(['es', 300]);
    expect(settings.current().language).toBe('es');
    expect(JSON.parse(read('settings.json'))).toMatchObject({ language: 'en', runs: 300 });
  });
});
