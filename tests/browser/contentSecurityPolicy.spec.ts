import { test as plain } from '@playwright/test';
import { expect, test } from './book';
import { builtFigures, builtPages } from './builtPages';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

test('every page has a policy, before anything that it loads, that allows no other origin, no eval and no inline script without a hash', () => {
  for (const { address, html } of builtPages()) {
    const [meta = '', policy = ''] = POLICY.exec(html) ?? [];
    expect(html.search(/<(?:script|link|style)\b/), `/${address}`).toBeGreaterThan(html.indexOf(meta));
    const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('object-src')).toEqual(["'none'"]);
    const [self, wasm, ...hashes] = directives.get('script-src') ?? [];
    expect([self, wasm]).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(hashes.filter((source) => !/^'sha256-[\w+/]{43}='$/.test(source))).toEqual([]);
    expect(directives.has('connect-src'), 'connections fall back to default-src').toBe(false);
  }
});

// Of Playwright itself: what is refused here is an error in the console, which a test of the book does not pass.
plain('a foreign script, a foreign connection and a script without its hash are refused', async ({ page }) => {
  const html = builtPages().find(({ address }) => address === '')?.html ?? '';
  const [meta = ''] = POLICY.exec(html) ?? [];
  await page.route('http://book.test/', (route) => route.fulfill({ contentType: 'text/html', body: `<head>${meta}</head>` }));
  await page.route('http://elsewhere.test/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'window.intruded = true' }),
  );
  await page.goto('http://book.test/');
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective));
    const script = (change: (element: HTMLScriptElement) => void) => {
      const element = document.createElement('script');
      change(element);
      document.head.append(element);
    };
    script((element) => (element.textContent = 'window.intruded = true'));
    script((element) => (element.src = 'http://elsewhere.test/script.js'));
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.intruded = true');
    button.click();
    await fetch('http://elsewhere.test/').catch(() => undefined);
    while (directives.length < 4)
      await new Promise((resolve) => {
        addEventListener('securitypolicyviolation', resolve, { once: true });
      });
    return { directives: directives.sort(), intruded: 'intruded' in window };
  });
  expect(refused).toEqual({ directives: ['connect-src', 'script-src-attr', 'script-src-elem', 'script-src-elem'], intruded: false });
});

test('search works under it', async ({ page }) => {
  await page.goto('how-to-read/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('velocity');
  await expect(page.getByRole('dialog').locator('a[href*="momentum"]').first()).toBeVisible();
});

test('a figure trains in its worker under it, with WebAssembly', async ({ page }) => {
  const id = 'dropout-twins';
  expect(builtFigures()).toContain(id);
  await page.goto(`embed/${id}/`);
  const figure = page.locator(`figure[data-figure="${id}"]`);
  await expect(figure.locator('[data-live="true"]')).toBeVisible();
  const position = () => figure.getByRole('slider').first().getAttribute('aria-valuetext');
  const before = await position();
  await figure.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => page.workers().length).toBe(1);
  await expect.poll(position).not.toBe(before);
  await expect(figure.locator('[data-status]')).toHaveText('');
});
