/** The parts of citation-js that the book calls, which brings no types. */
interface AuthorName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  /** A group, say, that is no person. */
  literal?: string;
}

declare module '@citation-js/core' {
  /** A source as CSL-JSON has it. */
  interface CslEntry {
    id: string;
    title?: string;
    author?: AuthorName[];
    issued?: { 'date-parts': number[][] };
    URL?: string;
    DOI?: string;
  }

  export const plugins: { input: { chain(text: string, options: { generateGraph: boolean }): CslEntry[] } };
}

declare module '@citation-js/plugin-bibtex';
