/** What names a source in a sentence. */
export interface Source {
  /** Surnames: 'Cohen et al.', 'Baldi and Sadowski', 'Polyak'. */
  authors: string;
  year: string;
  title: string;
  url?: string;
}

/** The entries of a BibTeX file by key. Braces that protect capitals are taken away. */
export function bibliography(bibtex: string): Record<string, Source & Record<string, unknown>> {
  return Object.fromEntries(
    [...bibtex.matchAll(/^@\w+\{([^,\s]+),\n([\s\S]*?)^\}/gm)].map(([, key = '', body = '']) => {
      const field = (name: string) => new RegExp(`^\\s*${name}\\s*=\\s*\\{(.*)\\},?\\s*$`, 'm').exec(body)?.[1]?.replace(/[{}]/g, '');
      const doi = field('doi');
      const url = field('url') ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
      return [
        key,
        { authors: surnames(field('author') ?? ''), year: field('year') ?? '', title: field('title') ?? '', ...(url && { url }) },
      ];
    }),
  );
}

function surnames(authors: string): string {
  const names = authors.split(' and ').map((author) => author.split(',')[0] ?? '');
  if (names.length > 2) return `${names[0] ?? ''} et al.`;
  return names.join(' and ');
}
