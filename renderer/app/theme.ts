/** The component library in our colours and sizes: quiet surfaces, one accent, text that scales. */
import {
  createTheme,
  mergeThemeOverrides,
  Menu,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** Ten shades around the accent of ui/tokens.css, light to dark. */
const accent: MantineColorsTuple = [
  '#e8eff8',
  '#cfdef0',
  '#a3c1e4',
  '#7db4f2',
  '#4a8bd6',
  '#2b70c0',
  '#1a5fb4',
  '#0f55ab',
  '#0b4c9c',
  '#073a79',
];

export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  // The library's own choice of shades fails the contrast of text on filled buttons.
  primaryShade: 8,
  fontFamily: 'var(--bb-font)',
  headings: { fontFamily: 'var(--bb-font)', fontWeight: '600' },
  // 14 px at 100 % text size, in steps of 1.2.
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The library's empty first element is not allowed within a menu; the first entry takes the focus instead.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
  },
});

/** On black: filled buttons and switches are light, with dark words. */
export const strongDarkTheme = mergeThemeOverrides(theme, { primaryShade: 3, autoContrast: true });

/** Surfaces and text of the library are those of ui/tokens.css, so that both look like one. */
export const cssVariables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--bb-surface)',
    '--mantine-color-text': 'var(--bb-ink)',
    '--mantine-color-dimmed': 'var(--bb-ink-quiet)',
    '--mantine-color-placeholder': 'var(--bb-ink-quiet)',
    '--mantine-color-default': 'var(--bb-surface)',
    '--mantine-color-default-border': 'var(--bb-rule-strong)',
    '--mantine-color-anchor': 'var(--bb-accent)',
    '--mantine-primary-color-light-color': 'var(--bb-accent)',
  };
  return { variables: {}, light: ours, dark: ours };
};
