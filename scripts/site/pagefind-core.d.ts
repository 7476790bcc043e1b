/** What `forgivingSearch.js` uses of Pagefind's module, which stands beside it in the built book. */
interface Found {
  results: readonly Result[];
}

/** A page; its text is loaded when it is asked for. */
interface Result {
  id: string;
  score: number;
  data(): Promise<PageData>;
}

interface PageData {
  url: string;
  content: string;
  /** The headings, by the word of the content at which they stand. */
  anchors: readonly { location: number }[];
  sub_results: readonly { title: string; url: string; anchor?: { location: number } }[];
}
export const createInstance: unknown;
export const destroy: unknown;
export const filters: unknown;
export const init: unknown;
export const mergeIndex: unknown;
export const options: unknown;
export const preload: unknown;
export function search(term: string | null, settings?: object): Promise<Found>;
/** Null where another question has come since. */
export function debouncedSearch(term: string | null, settings?: object, delay?: number): Promise<Found | null>;
