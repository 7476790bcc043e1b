/** Measurements of forty animals of two kinds. */
const TABLE = `weight,height,kind\n${Array.from({ length: 40 }, (_, i) => [(4 + 2 * (i % 2) + Math.sin(i)).toFixed(2), (9 + Math.cos(3 * i)).toFixed(2), i % 2 ? 'cat' : 'dog']).join('\n')}\n`;

/**
 * The address of the Lab with a table of the reader's own in its fragment, as the Lab itself writes it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} site its address
 */
export async function labWithTable(browser, site) {
  const tab = await browser.newPage();
  await tab.goto(`${site}lab/`);
  await tab.locator('.lab[data-live="true"] .lab-begin-own button').click();
  await tab.locator('.own-place').wait();
  await tab.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'animals.csv', { type: 'text/csv' }));
    document.querySelector('.own-place')?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer }));
  }, TABLE);
  await tab.locator('.own .lab-main:not([disabled])').click();
  const kept = await tab.waitForFunction(() => {
    const name = Object.keys(localStorage).find((each) => each.endsWith('lab-state')) ?? '';
    const { link } = /** @type {{ link?: string }} */ (JSON.parse(localStorage.getItem(name) ?? '{}'));
    return link !== undefined && link.length > 1000 && link;
  });
  const link = String(await kept.jsonValue());
  await tab.close();
  return `lab/${link}`;
}
