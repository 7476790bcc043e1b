/** A chapter as its folder under src/content/docs tells it. */
export interface Chapter {
  /** Also its address: 'batch-normalization'. */
  folder: string;
  number: number;
  /** The names of its sub-pages, in order. */
  sections: readonly string[];
  title: string;
}

interface Page {
  slug: string;
  attrs?: Record<string, string>;
}

/** What Starlight's `sidebar` option takes, as far as the book uses it. */
export type SidebarItem = Page | { label: string; link: string } | { label: string; items: Page[] };

interface Book {
  frontMatter: readonly SidebarItem[];
  chapters: readonly Chapter[];
  appendix: readonly SidebarItem[];
}

/** The order of the whole book, in the sidebar and for 'previous' and 'next'. A chapter with sections is a group that begins with its first page. */
export function contents({ frontMatter, chapters, appendix }: Book): SidebarItem[] {
  return [...frontMatter, ...[...chapters].sort((a, b) => a.number - b.number).map(chapterItem), ...appendix];
}

function chapterItem({ folder, number, title, sections }: Chapter): SidebarItem {
  const opening = { slug: folder, attrs: { 'data-number': `${number}` } };
  if (sections.length === 0) return opening;
  const rest = sections.map((section, index) => ({ slug: `${folder}/${section}`, attrs: { 'data-number': `${number}.${index + 1}` } }));
  return { label: title, items: [opening, ...rest] };
}
