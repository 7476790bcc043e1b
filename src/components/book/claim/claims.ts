import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { ClaimResult } from '../../../lib/experiments/claimResult';

/** A claim's words with what was measured. */
export type Claim = Omit<CollectionEntry<'claims'>['data'], 'source'> & {
  /** Unique in the book; also its anchor in the appendix. */
  id: string;
  /** The chapter's folder. */
  chapter: string;
  result: ClaimResult;
  source?: CollectionEntry<'references'>['data'];
};

/** Every claim of the book, by chapter and id. Throws at build for one that was never measured. */
export const claims: readonly Claim[] = (await Promise.all((await getCollection('claims')).map(({ id, data }) => claimAt(id, data)))).sort(
  (a, b) => a.chapter.localeCompare(b.chapter) || a.id.localeCompare(b.id),
);

/** @throws Error for an id that no claim has */
export function claimOf(id: string): Claim {
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim '${id}'. Claims: ${claims.map((each) => each.id).join(', ')}`);
  return claim;
}

async function claimAt(path: string, { source, ...data }: CollectionEntry<'claims'>['data']): Promise<Claim> {
  const [chapter = '', id = ''] = path.split('/');
  const result = (await getEntry('claimResults', chapter))?.data[id];
  if (!result) throw new Error(`The claim '${id}' was never measured. Run: npm run claims -- ${id}`);
  if (!source) return { ...data, id, chapter, result };
  return { ...data, id, chapter, result, source: (await getEntry(source)).data };
}
