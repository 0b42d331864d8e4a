/** Looks for what keeps people out: contrast, names, roles, order. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails, in the end, with the rules that the page breaks as it stands, and where; their number is the answer. `screen` names it in the failure; `part` is a selector, `rules` those of axe if not all. */
export async function expectAccessible(
  page: Page,
  screen: string,
  { part, rules }: { readonly part?: string | undefined; readonly rules?: readonly string[] } = {},
): Promise<number> {
  const found = await brokenRules(page, { part, rules });
  expect.soft(found, screen).toEqual([]);
  return found.length;
}

/** The rules of axe that the page breaks, and where. */
export async function brokenRules(
  page: Page,
  { part, rules }: { readonly part?: string | undefined; readonly rules?: readonly string[] } = {},
): Promise<readonly string[]> {
  // Without the legacy mode, axe opens a second page, which Electron does not allow.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  // What passes is not described, and there are no style sheets from elsewhere to fetch: both take time.
  builder.options({ resultTypes: ['violations'], preload: false });
  if (rules !== undefined) builder.withRules([...rules]);
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  const found: string[] = [];
  for (const { id, help, nodes } of violations)
    for (const { target, failureSummary = '' } of nodes) {
      const where = target.join(' ');
      if (id === 'region' && (await isOverPage(page, where))) continue;
      found.push(`${id}: ${help}; ${where}: ${failureSummary}`);
    }
  return found;
}

/** Menus and tips lie over the page and belong to none of its regions. */
function isOverPage(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.closest('[data-portal]') !== null);
}
