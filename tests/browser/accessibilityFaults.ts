import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with a page, one sentence each.
 * KaTeX's drawing is left out: it is hidden from assistive software, which reads the MathML beside it, and has thousands of elements.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude('.katex-html')
    // Three times as fast; it only misses frames of other sites, and the book has none.
    .setLegacyMode()
    .analyze();
  return violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
