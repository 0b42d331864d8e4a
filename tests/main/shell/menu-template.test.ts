import type { MenuItemConstructorOptions as Item } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../main/shell/menu-template';
import { createTranslator } from '../../../models/index';

function menu(language: 'en' | 'es', platform: NodeJS.Platform = 'linux', files: string[] = []) {
  const did: string[] = [];
  const template = menuTemplate(
    {
      translate: createTranslator(language),
      platform,
      developing: false,
      recent: files.map((path) => ({ path, name: path.split('/').at(-1) ?? '' })),
    },
    {
      command: (command) => void did.push(command),
      newWindow: () => void did.push('new window'),
      openRecent: (path) => void did.push(`open ${path}`),
      clearRecent: () => void did.push('clear'),
      openLog: () => void did.push('log'),
    },
  );
  return { template, did };
}

function below(item: Item): Item[] {
  return Array.isArray(item.submenu) ? item.submenu : [];
}

function all(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...all(below(item))]);
}

function press(items: readonly Item[]): void {
  const click = (item: Item) => (item.click as (() => void) | undefined)?.();
  for (const item of all(items)) click(item);
}

describe('the menus', () => {
  it('are in the language of the user', () => {
    const labels = (language: 'en' | 'es') => menu(language).template.map(({ label }) => label);
    expect(labels('en')).toEqual(['File', 'Edit', 'Scenario', 'View', 'Window', 'Help']);
    expect(labels('es')).toEqual(['Archivo', 'Edición', 'Escenario', 'Ver', 'Ventana', 'Ayuda']);
  });

  it.each(['linux', 'win32', 'darwin'] as const)(
    'on %s hold every command once and no key twice',
    (platform) => {
      const { template, did } = menu('en', platform, ['/x/a.blowback']);
      press(template);
      expect([...did].sort()).toEqual(
        [
          ...[
            'new',
            'open',
            'save',
            'save-as',
            'make-lesson',
            'present',
            'undo',
            'redo',
            'export-png',
            'export-svg',
            'export-csv',
          ],
          ...[
            'copy-chart',
            'duplicate-scenario',
            'handout',
            'palette',
            'settings',
            'glossary',
            ...['tour', 'guide', 'guide-model', 'guide-files'],
            'about',
          ],
          ...['new window', 'open /x/a.blowback', 'clear', 'log'],
        ].sort(),
      );
      const keys = all(template).flatMap(({ accelerator }) => accelerator ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it('have a text for every entry', () => {
    for (const language of ['en', 'es'] as const)
      for (const { label, type, role } of all(menu(language, 'darwin').template))
        if (type !== 'separator' && role !== 'appMenu') expect(label).toMatch(/^(?!files\.)\S/);
  });

  it('say so when there are no recent files, and show names as they are', () => {
    const recent = (files: string[]) =>
      all(menu('en', 'linux', files).template).find(({ label }) => label === 'Open recent');
    expect(below(recent([]) ?? {})).toEqual([{ label: 'No recent files', enabled: false }]);
    expect(below(recent(['/x/a&b.blowback']) ?? {})[0]?.label).toBe('a&&b.blowback');
  });
});
