import type { Page } from '@playwright/test';
import axe from 'axe-core';

type Axe = typeof axe;

/** A figure's numbers: after the first rows they are alike, and there are hundreds. */
const ALIKE = 'tbody tr:nth-child(n + 5)';
/** KaTeX's drawing is hidden from assistive software, which reads the MathML beside it, and has thousands of elements. */
const DRAWN_FORMULAS = '.katex-html';

/** What axe finds wrong with a page, one sentence each; parts may be left out, by their selectors. */
export const accessibilityFaults = (page: Page, leftOut: readonly string[] = []): Promise<string[]> =>
  faults(page, [ALIKE, DRAWN_FORMULAS, ...leftOut]);

/** Those of the dark theme, which differs from the light one in colours alone. Leaves the page in it. */
export async function contrastFaultsInTheDark(page: Page, leftOut: readonly string[] = []): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  // Where the page chooses its theme by a script, that has to have run.
  await page.waitForFunction(() => document.documentElement.dataset['theme'] !== 'light');
  return faults(page, [ALIKE, DRAWN_FORMULAS, ...leftOut], ['color-contrast', 'link-in-text-block']);
}

/** Whether what one can tap lies clear of what else one can tap. */
export async function crowdedTargets(page: Page): Promise<string[]> {
  const drawn = await hollow(page);
  const crowded = await faults(page, [ALIKE], ['target-size']);
  await drawn.evaluate((restore) => {
    restore();
  });
  return crowded;
}

/** Formulas, programs and pictures with nothing to tap keep their place and lose their thousands of elements; gives what brings them back. */
const hollow = (page: Page) =>
  page.evaluateHandle(() => {
    const tappable = 'a, button, input, select, summary, [tabindex], .draggable';
    const drawn = [...document.querySelectorAll<HTMLElement>('.katex .base, .katex-mathml, pre code, svg')]
      .filter((element) => element.querySelector(tappable) === null)
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return { element, width, height, style: element.getAttribute('style'), children: [...element.childNodes] };
      });
    for (const { element, width, height } of drawn) {
      if (element.matches('.katex .base, pre code'))
        Object.assign(element.style, { display: 'inline-block', width: `${width}px`, height: `${height}px` });
      element.replaceChildren();
    }
    return () => {
      for (const { element, style, children } of drawn) {
        element.replaceChildren(...children);
        if (style === null) element.removeAttribute('style');
        else element.setAttribute('style', style);
      }
    };
  });

async function faults(page: Page, leftOut: readonly string[], rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ leftOut, rules }) => {
      const { axe } = window as unknown as { axe: Axe };
      // axe goes through every element of the page, also through what it is to exclude: that is taken away meanwhile.
      const away = [...document.querySelectorAll(leftOut)].map((element) => ({ element, place: document.createComment('') }));
      for (const { element, place } of away) element.replaceWith(place);
      // What is far from the screen would have no size, and its neighbours no distance.
      const parts = [...document.querySelectorAll<HTMLElement>('.sl-markdown-content > *')];
      for (const part of parts) part.style.contentVisibility = 'visible';
      const { violations } = await axe.run({ resultTypes: ['violations'], ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}) });
      for (const part of parts) part.style.removeProperty('content-visibility');
      for (const { element, place } of away) place.replaceWith(element);
      return violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    { leftOut: leftOut.join(), rules },
  );
}
