/** The theme as the system's own parts (title bar, menus, scroll bars) know it. */
import type { Settings } from '../contract/contract';

/** High contrast is white on black. */
export function systemTheme(theme: Settings['theme']): 'light' | 'dark' | 'system' {
  return theme === 'contrast' ? 'dark' : theme;
}
