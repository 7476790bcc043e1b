import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** What names a source in a sentence. */
export interface Source {
  /** Surnames: 'Cohen et al.', 'Baldi and Sadowski', 'Polyak'. */
  authors: string;
  year: string;
  title: string;
  url?: string;
}

/** The entries of a BibTeX file by key, as citation-js reads them (and rehype-citation through it). @throws Error where it is no BibTeX. */
export function bibliography(bibtex: string): Record<string, Source & Record<string, unknown>> {
  return Object.fromEntries(
    plugins.input.chain(bibtex, { generateGraph: false }).map(({ id, author = [], issued, title = '', URL, DOI }) => {
      const url = URL ?? (DOI === undefined ? undefined : `https://doi.org/${DOI}`);
      const year = String(issued?.['date-parts'][0]?.[0] ?? '');
      return [id, { authors: inASentence(author.map(surname)), year, title: withoutMarks(title), ...(url && { url }) }];
    }),
  );
}

function inASentence(surnames: readonly string[]): string {
  return surnames.length > 2 ? `${surnames[0] ?? ''} et al.` : surnames.join(' and ');
}

/** With what stands before it: 'van Biljon'. */
function surname({ family = '', literal = family, 'non-dropping-particle': particle }: AuthorName): string {
  return particle === undefined ? literal : `${particle} ${family}`;
}

/** Capitals that braces protect are marked in what citation-js gives. */
const withoutMarks = (title: string) => title.replace(/<[^>]+>/g, '');
