export interface EmbeddedFigure {
  /** Of the figure's own page, with its settings. */
  address: string;
  title: string;
  /** In pixels. */
  height: number;
}

/** The HTML of a frame that shows a figure, as wide as its place. */
export const embedSnippet = ({ address, title, height }: EmbeddedFigure): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}"\n  width="100%" height="${height}" style="border: 0" allow="clipboard-write"></iframe>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
