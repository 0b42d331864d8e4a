import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../main/shell/menu-template';
import { createTexts, createTranslator, mexico, modelIn, seriesOf } from '../../../models/index';
import { paletteEntries, type Choice } from '../../../renderer/app/palette/entries';
import { findEntries } from '../../../renderer/app/palette/find-entries';
import { PaletteDialog } from '../../../renderer/app/palette/palette-dialog';
import { wordsOf } from '../../../renderer/store/words';
import { english, openEntry, renderView } from '../features/render-view';

function entriesIn(language: 'en' | 'es') {
  const { t } = createTexts(language);
  const words = wordsOf(language, (key, values) => t(key, { ...values }));
  return paletteEntries(modelIn(language), openEntry('handover-29'), words);
}

describe('the palette', () => {
  it('holds every command that a menu can send, but itself', () => {
    const sent: string[] = [];
    const nothing = () => undefined;
    const menus = menuTemplate(
      { translate: createTranslator('en'), recent: [], platform: 'linux', developing: false },
      {
        command: (command) => void sent.push(command),
        newWindow: nothing,
        openRecent: nothing,
        clearRecent: nothing,
        openLog: nothing,
      },
    );
    for (const menu of menus)
      for (const item of Array.isArray(menu.submenu) ? menu.submenu : [])
        for (const entry of Array.isArray(item.submenu) ? item.submenu : [item])
          (entry.click as (() => void) | undefined)?.();
    const held = entriesIn('en').flatMap(({ choice }) =>
      choice.kind === 'command' ? [choice.id] : [],
    );
    expect([...held, 'palette'].sort()).toEqual(sent.sort());
  });

  it('holds every lever, outcome and rule, and the open scenarios', () => {
    const ids = (kind: string) =>
      entriesIn('en')
        .filter(({ choice }) => choice.kind === kind)
        .map(({ choice }) => choice.id);
    expect(ids('lever')).toEqual(mexico.levers.map(({ id }) => id));
    expect(ids('outcome')).toEqual(seriesOf(mexico).map(({ id }) => id));
    expect(ids('rule')).toEqual(mexico.rules.map(({ id }) => id));
    expect(ids('scenario')).toContain('no-handover');
  });

  it('finds without accents and by words in any order, what was chosen lately first', () => {
    const all = entriesIn('es');
    const found = findEntries(all, 'carceles palanca', []);
    expect(found.map(({ choice }) => choice.id)).toContain('prison-hardness');
    const later = findEntries(all, '', ['lever prison-hardness']);
    expect(later[0]?.choice).toEqual({ kind: 'lever', id: 'prison-hardness' });
    expect(findEntries(all, 'xyzzy', [])).toEqual([]);
  });

  it('without a document offers nothing that needs one', () => {
    const kinds = paletteEntries(mexico, undefined, english()).map(({ choice }) => choice.kind);
    expect(new Set(kinds)).toEqual(new Set(['command', 'gallery', 'term']));
  });

  it('is used by keyboard alone', async () => {
    openEntry('handover-29');
    const answers: (Choice | undefined)[] = [];
    renderView(<PaletteDialog shows={undefined} answer={(choice) => answers.push(choice)} />);
    const user = userEvent.setup();
    await user.type(screen.getByTestId('palette-search'), 'glossary and');
    const [first] = screen.getAllByRole('option');
    expect(first?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(answers).toEqual([{ kind: 'command', id: 'glossary' }]);
  });
});
