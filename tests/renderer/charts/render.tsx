/** Renders a chart with the component library and the words it needs, in either language. */
import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createTexts, type Language } from '../../../models/index';

/** English where no language is named. */
export function renderWithText(ui: ReactNode, language: Language = 'en'): RenderResult {
  const texts = createTexts(language);
  return render(ui, {
    wrapper: ({ children }) => (
      <I18nextProvider i18n={texts}>
        <MantineProvider env="test">{children}</MantineProvider>
      </I18nextProvider>
    ),
  });
}
