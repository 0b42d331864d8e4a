/** The browser edition where a part of it cannot be had, as after an update on the server: it says so, in words. */
import { expect, test } from '@playwright/test';

// What is kept for use without a network would be had in any case.
test.use({ serviceWorkers: 'block' });

test('a view that cannot be fetched is told of', async ({ page }) => {
  await page.goto('./');
  await page.getByTestId('gallery-card-handover-29').click();
  await expect(page.getByTestId('explore-view')).toBeVisible();
  await page.route(/assets\/compare-view/, (route) => route.abort());
  await page.getByTestId('view-tab-compare').click();
  await expect(page.getByText('A part of the window could not be fetched.')).toBeVisible();
  await expect(page.getByText('This part of the window failed')).toBeVisible();
});

test('a window that cannot be fetched leaves a sentence in every language', async ({ page }) => {
  await page.route(/assets\/window/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('Blowback could not be started.')).toBeInViewport();
  await expect(page.getByText('No se pudo iniciar Blowback.')).toBeInViewport();
});
