import { expect, test } from './book';
import { builtPages } from './builtPages';

const VIEW = '.figure-view';

test('a picture of a figure in another state has nothing to operate, and its link opens the figure in that state', async ({ page }) => {
  await page.goto('dropout/uncertainty/');
  const view = page.locator(VIEW);
  await expect(view).toHaveCount(1);
  await expect(view.locator('button, input, select, details, [tabindex]')).toHaveCount(0);
  await expect(view.locator('svg[role="img"]').first()).toBeVisible();
  const outcome = await view.locator('.figure-result').textContent();
  await view.locator('.figure-title a').click();
  const figure = page.locator('figure[data-figure="gap-band"]');
  await expect(figure.locator('[data-live="true"]')).toBeVisible();
  await expect(figure.locator('[name="depth"]')).toHaveValue('2');
  await expect(figure.locator('.figure-result')).toHaveText(outcome ?? '');
});

test('no picture of a figure in another state is empty, or shows what is no number', () => {
  const views = builtPages().flatMap(({ html, address }) =>
    [...html.matchAll(/<figure class="figure figure-view[\s\S]*?<\/figure>/g)].map(([view]) => ({ view, address })),
  );
  expect(views.length).toBeGreaterThan(8);
  for (const { view, address } of views) {
    expect(view, address).toContain('<svg');
    expect(view, address).not.toMatch(/NaN|undefined|Infinity/);
  }
});
