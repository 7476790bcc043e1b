/** A chapter as its folder under src/content/docs tells it. */
export interface Chapter {
  /** Also its address: 'batch-normalization'. */
  folder: string;
  number: number;
  title: string;
  hasSubPages: boolean;
}

/** What Starlight's `sidebar` option takes, as far as the book uses it. */
export type SidebarItem =
  | { label: string; link: string; attrs?: Record<string, string> }
  | { slug: string; attrs?: Record<string, string> }
  | { label: string; items: { autogenerate: { directory: string } }[] };

/** The order of the whole book, in the sidebar and for 'previous' and 'next': only what exists. */
export function contents({
  chapters,
  frontMatter,
  appendix,
}: {
  chapters: readonly Chapter[];
  frontMatter: SidebarItem[];
  appendix: SidebarItem[];
}): SidebarItem[] {
  const numbered = [...chapters].sort((a, b) => a.number - b.number);
  return [...frontMatter, ...numbered.map(chapterItem), ...appendix];
}

function chapterItem({ folder, number, title, hasSubPages }: Chapter): SidebarItem {
  if (!hasSubPages) return { slug: folder, attrs: { 'data-number': `${number}` } };
  return { label: `${number} ${title}`, items: [{ autogenerate: { directory: folder } }] };
}
