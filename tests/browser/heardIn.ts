import type { Locator } from '@playwright/test';

/** What a live region says from now on, in order; of its texts that stand for a moment, each. */
export async function heardIn(region: Locator): Promise<() => Promise<string[]>> {
  await region.evaluate((element) => {
    const said: string[] = [];
    Object.assign(element, { said });
    new MutationObserver(() => {
      const text = element.textContent.trim();
      if (text !== '') said.push(text);
    }).observe(element, { subtree: true, childList: true, characterData: true });
  });
  return () => region.evaluate((element) => (element as Element & { said: string[] }).said);
}
