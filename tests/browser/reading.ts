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

interface Shift {
  value: number;
  /** The elements that moved, in words, with the places before and after. */
  moved: string[];
}

/** Notes how far the page's parts move by themselves, from its first moment on; `expectStill` looks at it. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    interface Source {
      node: Node | null;
      previousRect: DOMRect;
      currentRect: DOMRect;
    }
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    const named = ({ node, previousRect, currentRect }: Source) => {
      const element = node instanceof Element ? node : node?.parentElement;
      const name = `${element?.tagName ?? 'gone'}.${element?.getAttribute('class') ?? ''} '${element?.textContent.slice(0, 40) ?? ''}'`;
      return `${name} from ${previousRect.top} (${previousRect.height} high) to ${currentRect.top} (${currentRect.height})`;
    };
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as (PerformanceEntry & { value: number; sources: Source[] })[])
        shifts.push({ value, moved: sources.map(named) });
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** That the page has moved less than so much; else what moved is said. */
export async function expectStill(page: Page, most: number) {
  const all = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  // A figure that is late says so over its picture, which stays where it is.
  const shifts = all.filter(({ moved }) => !moved.every((element) => element.startsWith('FIGURE-ARRIVAL')));
  const told = shifts.map(({ value, moved }) => `${value}: ${moved.join('; ')}`).join('\n');
  expect(
    shifts.map(({ value }) => value).reduce((sum, value) => sum + value, 0),
    told,
  ).toBeLessThan(most);
}
