import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with a page, or with the part of it that a selector names, one sentence each.
 * KaTeX's drawing is left out: it is hidden from assistive software, which reads the MathML beside it, and has thousands of elements.
 */
export async function accessibilityFaults(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).exclude('.katex-html');
  // Three times as fast; it only misses frames of other sites, and the book has none.
  builder.setLegacyMode();
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
