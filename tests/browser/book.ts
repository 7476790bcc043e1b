import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';

type Site = Awaited<ReturnType<typeof serve>>;

/** Everything on a page that a reader's console or network panel would show as wrong, from now on. */
function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) problems.push(`foreign request: ${request.url()}`);
  });
  return problems;
}

/**
 * A test in a browser against the built book. Addresses are relative to its base path: `page.goto('momentum/')`.
 * Each test also fails on an error in the console, a failed request or a request to another server.
 */
export const test = base.extend<object, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await serve({ base: process.env['BASE_PATH'] });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.address);
  },
  page: async ({ page, site }, use) => {
    const problems = watch(page, new URL(site.address).origin);
    await use(page);
    expect(problems, 'problems that the browser reported').toEqual([]);
  },
});

export { expect };
