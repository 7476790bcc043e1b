import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagOfFigure } from './widgetNames.ts';

/** Where the modules stand: git ignores them. */
const FOLDER = '.cache/figures';

/** Every figure: the folders under src/components/widgets that define one. */
export function figuresIn(root: string): string[] {
  const widgets = join(root, 'src/components/widgets');
  return existsSync(widgets) ? readdirSync(widgets).filter((name) => existsSync(join(widgets, name, 'figure.ts'))) : [];
}

/** Path of the module that puts a figure on a page. */
export const figureModule = (root: string, figure: string): string => join(root, FOLDER, figure, 'Widget.astro');

/**
 * Writes for each figure the module that puts it on a page: its frame, its component, its words and the numbers of its first picture.
 * Astro wants an import by name for every component that lives in a page, so there is one for each; they differ in names alone.
 */
export function writeFigureModules(root: string): void {
  const figures = figuresIn(root);
  for (const figure of figures) {
    const path = figureModule(root, figure);
    const source = moduleSource(figure);
    if (existsSync(path) && readFileSync(path, 'utf8') === source) continue;
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, source);
  }
  for (const name of existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)) : [])
    if (!figures.includes(name)) rmSync(join(root, FOLDER, name), { recursive: true });
}

function moduleSource(figure: string): string {
  const tag = tagOfFigure(figure);
  const src = '../../../src';
  return `---
// Written by src/lib/book/figureModules.ts.
import Figure from '${src}/components/book/Figure.astro';
import { firstOf } from '${src}/components/book/figure/firstOf';
import { WHEN_SEEN } from '${src}/components/book/figure/whenSeen';
import { definition } from '${src}/components/widgets/${figure}/figure';
import { ${tag} } from '${src}/components/widgets/${figure}/${tag}';
import frame from '${src}/content/words/en/frame.json';
import words from '${src}/content/words/en/${figure}.json';
import type { ComponentProps } from 'preact';

type Props = Omit<ComponentProps<typeof ${tag}>, 'id' | 'words' | 'frame' | 'first'>;

const id = '${figure}';
const first = await firstOf(id, definition);
---

<Figure id={id} title={words.title}>
  <${tag} slot="live" client:visible={WHEN_SEEN} id={id} words={words} frame={frame} first={first} {...Astro.props} />
  <slot />
</Figure>
`;
}
