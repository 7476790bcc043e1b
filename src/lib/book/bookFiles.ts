import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Chapter } from './contents.ts';
import { tagOfFigure } from './widgetNames.ts';

const PARTS = ['Contents', 'Convention', 'Equation', 'Exercise', 'Hint', 'Pitfall', 'Ref', 'Solution'];

/** The chapters that exist: the folders under src/content/docs whose index.mdx names a chapter. */
export function chaptersIn(root: string): Chapter[] {
  const docs = join(root, 'src/content/docs');
  return readdirSync(docs, { withFileTypes: true }).flatMap((entry) => {
    const index = join(docs, entry.name, 'index.mdx');
    if (!entry.isDirectory() || !existsSync(index)) return [];
    const { title, chapter } = parseFrontmatter(readFileSync(index, 'utf8')).frontmatter;
    if (typeof chapter !== 'number') return [];
    return [{ folder: entry.name, number: chapter, title: String(title), hasSubPages: readdirSync(join(docs, entry.name)).length > 1 }];
  });
}

/** The tags that prose may use without an import, with their modules: the book's parts and every figure. */
export function bookTags(root: string): Map<string, string> {
  const widgets = join(root, 'src/components/widgets');
  const figures = existsSync(widgets) ? readdirSync(widgets).filter((name) => existsSync(join(widgets, name, 'Widget.astro'))) : [];
  return new Map([
    ...PARTS.map((part): [string, string] => [part, join(root, `src/components/book/${part}.astro`)]),
    ...figures.map((figure): [string, string] => [tagOfFigure(figure), join(widgets, figure, 'Widget.astro')]),
  ]);
}
