import { getCollection } from 'astro:content';
import { withBase } from '../../lib/book/basePath';
import { numberLabels, type Label, type LabelKind } from '../../lib/book/numbering';
import { parseMdx } from '../../lib/book/parseMdx';
import { figureOfPath } from '../../lib/book/widgetNames';

export interface Labelled {
  kind: LabelKind;
  /** '3.1'; empty for a figure that no chapter shows yet. */
  number: string;
  /** 'Figure 3.1', with a space that does not break. */
  name: string;
  /** With the base path. */
  href: string;
}

/** Every figure that has a folder under src/components/widgets. */
export const figures: readonly string[] = Object.keys(import.meta.glob('/src/components/widgets/*/figure.ts')).flatMap(
  (path) => figureOfPath(path) ?? [],
);

const labels = numberLabels(
  (await getCollection('docs')).map(({ id, data, body }) => ({
    address: id === 'index' ? '/' : `/${id}/`,
    chapter: data.chapter,
    order: id.includes('/') ? (data.sidebar.order ?? Infinity) : -Infinity,
    tree: parseMdx(body ?? ''),
  })),
  figures,
);

/** The number, name and address of a labelled figure, equation, exercise or page. Throws at build if nothing has the label. */
export function labelled(id: string): Labelled {
  const label = labels.get(id) ?? inGalleryOnly(id);
  if (!label) throw new Error(`Nothing in the book is labelled '${id}'. Labels: ${[...labels.keys()].join(', ')}`);
  const { kind, number, name, address } = label;
  return { kind, number, name: name.replace(' ', '\u00a0'), href: withBase(import.meta.env.BASE_URL, address) };
}

function inGalleryOnly(id: string): Label | undefined {
  return figures.includes(id) ? { kind: 'figure', number: '', name: 'Figure', address: `/gallery/#${id}` } : undefined;
}
