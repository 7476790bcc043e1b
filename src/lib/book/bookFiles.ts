import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Chapter } from './contents.ts';
import { figureModule, figuresIn } from './figureModules.ts';
import { tagOfFigure } from './widgetNames.ts';

const PARTS = [
  'AlsoTyped',
  'Claim',
  'Contents',
  'Convention',
  'Equation',
  'FigureState',
  'FigureView',
  'Hint',
  'Pitfall',
  'Ref',
  'Solution',
];

/** What the order of the book needs of a page's frontmatter, which content.config.ts checks. */
interface Frontmatter {
  title?: string;
  chapter?: number;
  sidebar?: { order?: number };
}

/** The chapters that exist: the folders under src/content/docs whose index.mdx names a chapter. */
export function chaptersIn(root: string): Chapter[] {
  const docs = join(root, 'src/content/docs');
  return readdirSync(docs, { withFileTypes: true }).flatMap((entry) => {
    const folder = entry.name;
    const index = join(docs, folder, 'index.mdx');
    if (!entry.isDirectory() || !existsSync(index)) return [];
    const { title, chapter } = frontmatterOf(index);
    if (title === undefined || chapter === undefined) return [];
    return [{ folder, number: chapter, title, sections: namesIn(join(docs, folder)) }];
  });
}

/** The addresses of the sub-pages of a folder of pages, by their `sidebar.order`. */
export function sectionsIn(root: string, folder: string): string[] {
  return namesIn(join(root, 'src/content/docs', folder)).map((name) => `${folder}/${name}`);
}

/** A folder's sub-pages by their `sidebar.order`. */
function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx') && file !== 'index.mdx')
    .map((file) => ({ name: file.slice(0, -'.mdx'.length), order: orderOf(frontmatterOf(join(folder, file))) }))
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name))
    .map(({ name }) => name);
}

function frontmatterOf(path: string): Frontmatter {
  return parseFrontmatter(readFileSync(path, 'utf8')).frontmatter;
}

function orderOf({ sidebar }: Frontmatter): number {
  return sidebar?.order ?? Infinity;
}

/** The tags that prose may use without an import, with their modules: the book's parts and every figure. */
export function bookTags(root: string): Map<string, string> {
  return new Map([
    ...PARTS.map((part): [string, string] => [part, join(root, `src/components/book/${part}.astro`)]),
    ['Exercise', join(root, 'src/components/practice/Exercise.astro')],
    ...figuresIn(root).map((figure): [string, string] => [tagOfFigure(figure), figureModule(root, figure)]),
  ]);
}
