import type { Page } from '@playwright/test';

/**
 * What is wrong with the letters of a figure as it stands: too small, over one another, off the screen.
 * @param smallest in pixels
 * @param around what the letters beside the picture are looked for in
 */
export const lettersAmiss = (page: Page, smallest = 12, around = '.figure') =>
  page.evaluate(
    ({ smallest, around }) => {
      const shown = (element: Element) => element.checkVisibility() && element.textContent.trim() !== '';
      const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
      const scaleOf = (text: SVGGraphicsElement) => Math.hypot(text.getScreenCTM()?.a ?? 0, text.getScreenCTM()?.b ?? 0);
      const texts = [...document.querySelectorAll<SVGTextElement>('.figure-picture svg text')].filter(shown);
      const others = [...document.querySelectorAll(`${around} *`)].filter(
        (element) =>
          !element.closest('svg, .visually-hidden, option') &&
          shown(element) &&
          [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data)),
      );
      const small = [
        ...texts.map((text) => ({ text, size: sizeOf(text) * scaleOf(text) })),
        ...others.map((text) => ({ text, size: sizeOf(text) })),
      ].filter(({ size }) => size < smallest - 0.05);
      // From the height of small letters to the line: what stands above and below is mostly empty.
      const boxes = texts.map((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        return { name: text.textContent, left, right, top: top + 0.2 * height, bottom: bottom - 0.2 * height };
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      return [
        ...small.map(({ text, size }) => `${text.textContent}: ${size.toFixed(1)} px`),
        ...boxes.filter(({ left, right }) => left < -1 || right > clientWidth + 1).map(({ name }) => `${name} leaves the screen`),
        ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
        ...boxes.flatMap((one, i) =>
          boxes
            .slice(i + 1)
            .filter((other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
            .filter((other) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1)
            .map((other) => `${one.name} and ${other.name} lie over one another`),
        ),
      ];
    },
    { smallest, around },
  );
