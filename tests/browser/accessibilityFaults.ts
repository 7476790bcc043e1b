import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with a page, one sentence each; parts may be left out, by their selectors.
 * KaTeX's drawing is left out: it is hidden from assistive software, which reads the MathML beside it, and has thousands of elements.
 */
export const accessibilityFaults = (page: Page, leftOut: readonly string[] = []): Promise<string[]> => faults(axe(page, leftOut));

/** Those of the dark theme, which differs from the light one in colours alone. Leaves the page in it. */
export async function contrastFaultsInTheDark(page: Page, leftOut: readonly string[] = []): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  // Where the page chooses its theme by a script, that has to have run.
  await page.waitForFunction(() => document.documentElement.dataset['theme'] !== 'light');
  return faults(axe(page, leftOut).withRules(['color-contrast', 'link-in-text-block']));
}

/** Whether what one can tap lies clear of what else one can tap. */
export const crowdedTargets = (page: Page): Promise<string[]> => faults(axe(page, []).withRules(['target-size']));

function axe(page: Page, leftOut: readonly string[]): AxeBuilder {
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude('.katex-html')
    // A figure's numbers: the rows are alike, and there are hundreds.
    .exclude('tbody tr:nth-child(n + 5)')
    // Three times as fast; it only misses frames of other sites, and the book has none.
    .setLegacyMode();
  return leftOut.reduce((made, selector) => made.exclude(selector), builder);
}

async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
