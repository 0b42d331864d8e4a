/** Looks for what keeps people out: contrast, names, roles, order. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails with the rules that the page breaks as it stands, and where. `screen` names it in the failure. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Without the legacy mode, axe opens a second page, which Electron does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
  }));
  expect(found, screen).toEqual([]);
}
