import type { FrameLocator, Page } from '@playwright/test';

/** Fills the page with frames that show these addresses, side by side; in the addresses' order. */
export async function framesWith(
  page: Page,
  addresses: readonly string[],
  size: { width: number; height: number },
): Promise<FrameLocator[]> {
  await page.evaluate(
    ({ addresses, size }) => {
      const frames = addresses.map((address, i) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src: address, name: `link-${i}`, ...size });
        return frame;
      });
      const overlay = document.querySelector('.links') ?? document.body.appendChild(document.createElement('div'));
      overlay.className = 'links';
      overlay.setAttribute('style', 'position: fixed; inset: 0; z-index: 1000; background: white');
      overlay.replaceChildren(...frames);
    },
    { addresses, size },
  );
  return addresses.map((_, i) => page.frameLocator(`iframe[name=link-${i}]`));
}

/** Waits until the page has been drawn so often: longer where the machine is slow, and so is what moves. */
export const framesLater = (page: Page, frames: number) =>
  page.evaluate(async (frames) => {
    for (let drawn = 0; drawn < frames; drawn++) await new Promise(requestAnimationFrame);
  }, frames);
