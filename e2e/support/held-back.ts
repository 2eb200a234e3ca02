import type { Page } from '@playwright/test';

/** Keeps requests waiting; returns how to let them go on. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  const gate = { open: () => {} };
  const late = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route(address, async (route) => {
    await late;
    await route.continue();
  });
  return gate.open;
}
