import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
import { builtFigures } from './builtPages';
import { openFigure } from './openFigure';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function share(figure: Locator): Promise<Locator> {
  await figure.getByRole('button', { name: 'Share' }).click();
  const panel = figure.locator('.share-panel');
  await expect(panel).toBeVisible();
  return panel;
}

async function saved(panel: Locator, format: 'svg' | 'png2' | 'png4'): Promise<Buffer> {
  await panel.getByLabel('As').selectOption(format);
  const [file] = await Promise.all([
    panel.page().waitForEvent('download'),
    panel.getByRole('button', { name: 'Save picture' }).press('Enter'),
  ]);
  return readFileSync(await file.path());
}

const widthOf = (png: Buffer) => png.readUInt32BE(16);

test('a figure is taken along as pictures that need nothing else, as a citation and as a frame, by the keyboard', async ({ page }) => {
  const figure = await openFigure(page, 'momentum-explorer', '?figure=momentum-explorer&momentum=0.8');
  const panel = await share(figure);

  await test.step('pictures', async () => {
    const svg = (await saved(panel, 'svg')).toString();
    expect(svg.includes('Figure\u00a03.1')).toBe(true);
    expect(svg.includes('0.80')).toBe(true);
    expect(/@font-face [^}]*Source Sans 3[^}]*url\("data:/.test(svg)).toBe(true);
    expect(/(?:href|src)="|url\((?!"data:)|var\(|class="|light-dark/.exec(svg)).toBeNull();
    const [twice, fourTimes] = [await saved(panel, 'png2'), await saved(panel, 'png4')];
    expect(twice.subarray(1, 4).toString()).toBe('PNG');
    expect(widthOf(fourTimes)).toBe(2 * widthOf(twice));
    await panel.getByLabel('Of').selectOption('1');
    expect(widthOf(await saved(panel, 'png2'))).toBeLessThan(widthOf(twice));
  });

  await test.step('words', async () => {
    await panel.getByRole('button', { name: 'Copy BibTeX' }).press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('@misc{deepnetworks-momentum-explorer,');
    await panel.getByLabel('In the theme').last().selectOption('dark');
    await panel.getByRole('button', { name: 'Copy frame' }).press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('&amp;theme=dark#momentum-explorer"');
    const frame = await page.evaluate(() => navigator.clipboard.readText());
    expect(frame).toMatch(/embed\/momentum-explorer\/\?figure=momentum-explorer&amp;[^"]*momentum=0\.8&amp;/);
    expect(await panel.locator('.share-text').textContent()).toMatch(
      /Figure\s3\.1: .*Momentum 0\.80.*\/momentum\/\?figure=momentum-explorer/,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

for (const id of builtFigures())
  test(`${id} is saved as a picture in both themes, on a phone too`, { tag: '@deep' }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const panel = await share(await openFigure(page, id));
    for (const theme of ['light', 'dark']) {
      await panel.getByLabel('In the theme').first().selectOption(theme);
      const svg = (await saved(panel, 'svg')).toString();
      const problems = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
        // A page's policy lets no document of its own have a style sheet in it.
        svg.replace(/<style>.*?<\/style>/s, ''),
      );
      expect(problems).toBe(0);
      expect(/="[^"]*NaN|var\(|light-dark/.exec(svg)).toBeNull();
    }
    expect((await saved(panel, 'png2')).length).toBeGreaterThan(1000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await contrastFaultsInTheDark(page)).toEqual([]);
  });

test('the run of a figure is taken along as a film, which can be cancelled', { tag: '@deep' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const panel = await share(await openFigure(page, 'variance-shift'));
  await expect(panel.getByRole('button', { name: 'Make film' })).toHaveCount(0);

  const moving = await share(await openFigure(page, 'momentum-explorer'));
  const button = moving.getByRole('button', { name: 'Make film' });
  await button.press('Enter');
  await moving.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(moving).toContainText('Cancelled');
  const [file] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
  expect(file.suggestedFilename()).toBe('momentum-explorer-film.png');
  await expect(moving).toContainText(/Saved: 40 frames, \d+\.\d MB/);
  const bytes = [...readFileSync(await file.path())];
  const frames = await page.evaluate(async (bytes) => {
    const decoder = new ImageDecoder({ data: Uint8Array.from(bytes), type: 'image/png' });
    await decoder.tracks.ready;
    await decoder.completed;
    return decoder.tracks.selectedTrack?.frameCount;
  }, bytes);
  expect(frames).toBe(40);
});
