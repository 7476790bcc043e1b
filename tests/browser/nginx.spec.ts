import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { withSlashes } from '../../scripts/serve.mjs';
import { builtPages } from './builtPages';
import { deployedConfiguration, NGINX_BASE, nginxSettings, startNginx } from './nginx';

test('nginx, Netlify and Cloudflare are told to send the same headers', () => {
  const quoted = [...deployedConfiguration().matchAll(/add_header ([\w-]+) "([^"]+)"/g)].map(([, name, value]) => `${name}: ${value}`);
  const listed = [...readFileSync('public/_headers', 'utf8').matchAll(/^ {2}([\w-]+: .+)$/gm)].map(([, header]) => header ?? '');
  expect([...new Set(quoted)].sort()).toEqual([...new Set(listed)].sort());
  expect(listed.length).toBeGreaterThan(4);
});

const settings = nginxSettings();

// The configuration is for that base path; npm run test:base-path builds the book for it.
if (settings !== undefined && withSlashes(process.env['BASE_PATH']) === NGINX_BASE) {
  test.describe('served by nginx', () => {
    let server: Awaited<ReturnType<typeof startNginx>>;
    test.beforeAll(async () => (server = await startNginx(settings)));
    test.afterAll(() => server.close());

    test('pages are asked for anew, hashed files kept for a year, and a missing page says so', async ({ request }) => {
      const page = await request.get(`${server.address}how-to-read/`);
      expect(page.headers()).toMatchObject({
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'content-encoding': 'gzip',
      });
      for (const file of readdirSync('dist/_astro')) {
        const { 'cache-control': kept, 'content-type': type } = (await request.get(`${server.address}_astro/${file}`)).headers();
        expect(kept).toBe('public, max-age=31536000, immutable');
        expect(type).toMatch(/javascript|css|font|image/);
      }
      const missing = await request.get(`${server.address}no-such-page/`);
      expect(missing.status()).toBe(404);
      expect(await missing.text()).toContain('Not in the book');
      expect((await request.get(server.address.replace(/\/$/, ''))).url()).toBe(server.address);
    });

    test('every page and every figure runs without a violation of the policy', async ({ page }) => {
      const problems: string[] = [];
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on('pageerror', ({ message }) => problems.push(message));
      for (const { address } of builtPages()) {
        await page.goto(server.address + address);
        if (!address.startsWith('embed/')) continue;
        await expect(page.locator('[data-live="true"]')).toBeVisible();
        for (const play of await page.getByRole('button', { name: 'Play', exact: true }).all()) await play.click();
      }
      expect(problems).toEqual([]);
    });
  });
}
