import type { Locator, Page } from '@playwright/test';
import { expect } from './book';

/**
 * Opens a figure with the settings of a link's query, if given, and waits until it answers.
 * It is alone on its page unless another page is named.
 */
export async function openFigure(page: Page, id: string, query = '', on = `embed/${id}/`): Promise<Locator> {
  await page.goto(`${on}${query}#${id}`);
  const figure = page.locator(`figure[data-figure="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-live="true"]')).toBeVisible();
  return figure;
}

/** The address that the figure's 'Copy link' gives; the test's context must have the clipboard's permissions. */
export async function copiedLink(figure: Locator): Promise<URL> {
  const clipboard = () => figure.page().evaluate(() => navigator.clipboard.readText());
  await figure.page().evaluate(() => navigator.clipboard.writeText(''));
  await figure.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(clipboard).not.toBe('');
  return new URL(await clipboard());
}

/** Sets a control to a value other than the present one, as a reader with a keyboard or a mouse would. */
export async function changeControl(control: Locator): Promise<void> {
  const kind = await control.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()));
  if (kind === 'select') {
    const other = await control.evaluate(
      (select: HTMLSelectElement) => [...select.options].find(({ value }) => value !== select.value)?.value,
    );
    await control.selectOption(other ?? '');
  } else if (kind === 'range') {
    const isHigh = await control.evaluate(
      (slider: HTMLInputElement) => slider.valueAsNumber > (Number(slider.min) + Number(slider.max)) / 2,
    );
    await control.press(isHigh ? 'ArrowLeft' : 'ArrowRight');
  } else {
    await control.click();
  }
}
