/** The component library in the chosen theme, for the window and for the audience's page alike. */
import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect, type ReactNode } from 'react';
import type { Settings } from '../platform/index';
import { cssVariables, strongDarkTheme, theme } from './theme';

export interface AppearanceProps {
  readonly theme: Settings['theme'];
  readonly children: ReactNode;
}

/** High contrast is white on black; whoever wants black on white has the system's wish, which every theme follows. */
export function Appearance({ theme: chosen, children }: AppearanceProps) {
  const wanted = useMediaQuery('(prefers-contrast: more)', false, AT_ONCE);
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', false, AT_ONCE);
  const strong = chosen === 'contrast' || wanted;
  const scheme = chosen === 'contrast' ? 'dark' : chosen;
  const dark = scheme === 'dark' || (scheme === 'system' && systemDark);

  // Before anything is painted: ui/contrast.css asks for it.
  useLayoutEffect(() => {
    if (strong) document.documentElement.dataset['bbContrast'] = 'more';
    else delete document.documentElement.dataset['bbContrast'];
  }, [strong]);

  return (
    <MantineProvider
      theme={strong && dark ? strongDarkTheme : theme}
      cssVariablesResolver={cssVariables}
      {...(scheme === 'system' ? { defaultColorScheme: 'auto' } : { forceColorScheme: scheme })}
    >
      {children}
    </MantineProvider>
  );
}

const AT_ONCE = { getInitialValueInEffect: false };
