/** Themes of the diagram: their names, and a colour for each. */
import type { Translate } from '../../../models/index';

const named = {
  lever: true,
  event: true,
  organisations: true,
  prisons: true,
  witnesses: true,
  retaliation: true,
  turf: true,
  exposure: true,
  territory: true,
  homicides: true,
  captures: true,
  prevention: true,
  washington: true,
  politics: true,
} as const;

/** Colours there are; themes beyond share them, since panels and names tell them apart. */
const COLOURS = 6;

/** The name of a theme; its id where a model has one of its own. */
export function themeName(t: Translate, theme: string): string {
  return isNamed(theme) ? t(`app.diagram.themes.${theme}`) : theme;
}

/** CSS colour of a theme by its place among all. */
export function themeColour(themes: readonly string[], theme: string): string {
  return `var(--bb-series-${(themes.indexOf(theme) % COLOURS) + 1})`;
}

function isNamed(theme: string): theme is keyof typeof named {
  return Object.hasOwn(named, theme);
}
