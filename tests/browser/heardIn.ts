import type { Locator } from '@playwright/test';

/** What a live region says from now on, in order; of its texts that stand for a moment, each. */
export async function heardIn(region: Locator): Promise<() => Promise<string[]>> {
  const said = await region.evaluateHandle((element) => {
    const texts: string[] = [];
    new MutationObserver(() => {
      const text = element.textContent.trim();
      if (text !== '') texts.push(text);
    }).observe(element, { subtree: true, childList: true, characterData: true });
    return texts;
  });
  return () => said.evaluate((texts) => [...texts]);
}
