import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './book';
import { builtFigures } from './builtPages';

/** Bytes, gzipped. */
const HEAVIEST = 12 * 1024;

test('every figure has a small picture that is drawn, differs by theme, and weighs little', async ({ page }) => {
  for (const id of builtFigures()) {
    const text = readFileSync(`dist/gallery/thumbnails/${id}.svg`, 'utf8');
    expect(gzipSync(text).length, id).toBeLessThan(HEAVIEST);
    expect(text, id).not.toMatch(/NaN|undefined|<text/);
  }
  await page.goto('gallery/');
  // As a file of its own: what a page as HTML would forgive, an image is not shown for.
  const broken = await page.evaluate(async (ids) => {
    const shown = await Promise.all(
      ids.map((id) => {
        const image = new Image();
        image.src = new URL(`thumbnails/${id}.svg`, location.href).href;
        return image.decode().then(
          () => true,
          () => false,
        );
      }),
    );
    return ids.filter((_, i) => !shown[i]);
  }, builtFigures());
  expect(broken).toEqual([]);
  const pictures = page.locator('.figure-list img');
  expect(await pictures.count()).toBeGreaterThan(50);
  const first = pictures.first();
  await first.scrollIntoViewIfNeeded();
  await expect.poll(() => first.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBeGreaterThan(100);
});
