/** Notes what no page of ours may do. */
import type { Page } from '@playwright/test';

/** Adds errors of the page, and requests to anywhere but `home`, to `troubles`. */
export function watch(page: Page, home: string, troubles: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    const own = [home, `blob:${home}`, 'data:'].some((start) => address.startsWith(start));
    if (!own) troubles.push(`request: ${address}`);
  });
}
