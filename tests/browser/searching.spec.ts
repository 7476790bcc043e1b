import type { Page } from '@playwright/test';
import { expect, test } from './book';
import { deepAfterFirst } from './deepAfterFirst';

async function ask(page: Page, question: string) {
  await page.goto('how-to-read/');
  await page.locator('site-search button[data-open-modal]').click();
  const field = page.locator('.pagefind-ui__search-input');
  await field.fill(question);
  const results = page.locator('.pagefind-ui__result-title .pagefind-ui__result-link');
  await expect(results.first()).toBeVisible();
  return page
    .locator('.pagefind-ui__result-link')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname + new URL((link as HTMLAnchorElement).href).hash),
    );
}

const leftOut = (page: Page) => page.locator('.words-left-out');

for (const [place, [question, words]] of (
  [
    ['ValueError: Expected more than 1 zebra per channel when training, got input size torch.Size([1, 512])', ['zebra']],
    ['IndexError 404: momentum overshoots 7 times', ['404']],
    ['RuntimeError: CUDA out of memory while training my dropout network', ['CUDA']],
    ['why does validation loss go up 31415', ['31415']],
    ['TypeError batch normalisation unhashable', ['unhashable']],
  ] as const
).entries())
  test(`'${question}' is no dead end, and what was left out is told`, deepAfterFirst(place), async ({ page }) => {
    const found = await ask(page, question);
    expect(found.length).toBeGreaterThan(0);
    await expect(leftOut(page)).toContainText('No page has all of these words. Left out:');
    for (const word of words) await expect(leftOut(page)).toContainText(word);
  });

test('a question that some page answers is left as it is', async ({ page }) => {
  expect((await ask(page, 'loss is nan after first epoch')).length).toBeGreaterThan(0);
  await expect(leftOut(page)).toHaveText('');
});

test('the heading of the pitfall is a hit', async ({ page }) => {
  const found = await ask(page, 'somebody else’s statistics');
  expect(
    found.some((link) => link.endsWith('#pitfall-somebody-else-s-statistics')),
    found.join(' '),
  ).toBe(true);
});

for (const [place, [question, chapter, heading]] of (
  [
    ['loss is nan after first epoch', 'symptoms/loss/', 'loss-is-nan-after-a-few-steps'],
    ['track_running_stats=False', 'symptoms/batch-normalization/', 'running_mean-is-not-updated'],
    ['model.eval() accuracy bad', 'symptoms/evaluation/', 'eval-much-worse-than-train'],
    [
      'RuntimeError: expected more than 1 value per channel [batch size 1] BatchNorm1d',
      'batch-normalization/training-and-use/',
      'pitfall-a-last-batch-of-one',
    ],
    ['"my validaton loss is lower than the training loss"', 'dropout/in-practice/', 'pitfall-comparing-losses-of-two-modes'],
    [
      'fine-tuning: frozen batchnorm statistics (wrong domain)',
      'batch-normalization/training-and-use/',
      'pitfall-somebody-else-s-statistics',
    ],
    ['loss becomes NaN after a few steps, learing rate too high', 'symptoms/loss/', 'loss-is-nan-after-a-few-steps'],
    ['exploding gradients', 'symptoms/initialization/', 'activations-explode-inf-in-the-forward-pass'],
  ] as const
).entries())
  test(`${question}: the section that speaks of it is a hit`, deepAfterFirst(place), async ({ page }) => {
    const found = await ask(page, question);
    expect(
      found.some((link) => link.endsWith(`${chapter}#${heading}`)),
      found.join(' '),
    ).toBe(true);
  });

for (const [place, [question, word]] of (
  [
    ['momentum zorblax', 'zorblax'],
    ['qwertyuiop gradient', 'qwertyuiop'],
    ['unhashable dropout mask', 'unhashable'],
    ['flibbertigibbet batch', 'flibbertigibbet'],
  ] as const
).entries())
  test(`'${question}': a word that no page has is left out, and told`, deepAfterFirst(place), async ({ page }) => {
    expect((await ask(page, question)).length).toBeGreaterThan(1);
    await expect(leftOut(page)).toHaveText(`No page has all of these words. Left out: ${word}.`);
  });

for (const [place, [question, meant]] of (
  [
    ['what is droput', 'what is dropout'],
    ['batch normalistion momntum', 'batch normalisation momentum'],
    ['gradeint of the first layer', 'gradient of the first layer'],
  ] as const
).entries())
  test(`'${question}': what is misspelt is corrected, and told`, deepAfterFirst(place), async ({ page }) => {
    expect((await ask(page, question)).length).toBeGreaterThan(0);
    await expect(leftOut(page)).toContainText(`Showing results for ‘${meant}’.`);
  });

test('a question of one word that no page has, finds nothing, and says so', async ({ page }) => {
  await page.goto('how-to-read/');
  await page.locator('site-search button[data-open-modal]').click();
  await page.locator('.pagefind-ui__search-input').fill('zorblax');
  await expect(leftOut(page)).toContainText('zorblax');
  await expect(page.locator('.pagefind-ui__message')).toContainText('No results');
  await expect(page.locator('.pagefind-ui__result-link')).toHaveCount(0);
});

for (const [place, [message, entry]] of (
  [
    [
      'ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 512])',
      'valueerror-expected-more-than-1-value-per-channel-when-training',
    ],
    ['RuntimeError: running_mean should contain 256 elements not 512', 'runtimeerror-running_mean-should-contain-64-elements-not-32'],
    ['ValueError: optimizer got an empty parameter list', 'valueerror-optimizer-got-an-empty-parameter-list'],
  ] as const
).entries())
  test(`'${message}': its entry is among the hits`, deepAfterFirst(place), async ({ page }) => {
    const found = await ask(page, message);
    expect(found.slice(0, 4).join(' ')).toContain(`/symptoms/errors/#${entry}`);
  });

for (const [place, question] of ['exploding gradients', 'track_running_stats=False', 'momentum', 'dropout', 'saddle point'].entries())
  test(`'${question}': a chapter or a symptom comes before the appendices`, deepAfterFirst(place), async ({ page }) => {
    const [first = ''] = await ask(page, question);
    expect(first).toMatch(/\/(dropout|initialization|momentum|batch-normalization|symptoms)\//);
    expect(first).not.toContain('#references');
    await expect(leftOut(page)).toBeAttached();
  });
