import { expect, type Page } from '@playwright/test';

/** Scrolls down screen by screen, no faster than they are drawn, so that every figure comes into view, and waits until all of them are live. */
export async function readThrough(page: Page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      // What comes into view is told of after it has been drawn.
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    }
  });
  // What passed too quickly to be seen is looked at once more.
  const asleep = () =>
    page.evaluate(() => {
      const islands = document.querySelectorAll('astro-island[ssr]');
      islands[0]?.closest('figure')?.scrollIntoView({ behavior: 'instant', block: 'center' });
      return islands.length;
    });
  await expect.poll(asleep, { intervals: [50], timeout: 60_000 }).toBe(0);
}

/** Adds up how far the page's parts move by themselves, from its first moment on; the sum is in `shiftOf`. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

export const shiftOf = async (page: Page) => {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  return shifts.reduce((sum, shift) => sum + shift, 0);
};
