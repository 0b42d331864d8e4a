/** Looks for what keeps people out: contrast, names, roles, order. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails, in the end, with the rules that the page breaks as it stands, and where. `screen` names it in the failure. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Without the legacy mode, axe opens a second page, which Electron does not allow.
  const all = await new AxeBuilder({ page }).setLegacyMode().disableRules('region').analyze();
  // Menus and tips lie over the page and belong to none of its regions; all else does.
  const regions = await new AxeBuilder({ page })
    .setLegacyMode()
    .withRules('region')
    .exclude('[data-portal]')
    .analyze();
  const found = [...all.violations, ...regions.violations].map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
  }));
  expect.soft(found, screen).toEqual([]);
}
