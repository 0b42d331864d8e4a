import { act, render, screen } from '@testing-library/react';
import { useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../../models/index';
import { useWords, type Words } from '../../../renderer/store/words';

describe('the words of the window', () => {
  it('change with its language, also where they were kept for a translator', async () => {
    const texts = createTexts('en');
    const seen: Words[] = [];
    function Speaker() {
      const words = useWords();
      const { t } = words;
      seen.push(words);
      const kept = useMemo(() => t('app.frame.save'), [t]);
      return <p>{`${kept} ${words.number(1234.5, 1)} ${words.language}`}</p>;
    }
    render(
      <I18nextProvider i18n={texts}>
        <Speaker />
        <Speaker />
      </I18nextProvider>,
    );
    expect(screen.getAllByText('Save 1,234.5 en')).toHaveLength(2);
    expect(new Set(seen).size).toBe(1);
    await act(() => texts.changeLanguage('es'));
    expect(screen.getAllByText('Guardar 1,234.5 es')).toHaveLength(2);
    await act(() => texts.changeLanguage('en'));
    expect(screen.getAllByText('Save 1,234.5 en')).toHaveLength(2);
    expect(new Set(seen).size).toBe(2);
  });
});
