/** Renders a small piece with the component library around it. */
import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';

/** Without transitions. */
export function renderInLibrary(ui: ReactNode): RenderResult {
  return render(ui, {
    wrapper: ({ children }) => <MantineProvider env="test">{children}</MantineProvider>,
  });
}
