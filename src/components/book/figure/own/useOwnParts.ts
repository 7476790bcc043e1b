import { useLoaded, type Loaded } from '../useLoaded';

const load = async () => (await import('./ownParts')).ownParts;

/**
 * What a reader has of a surface that is typed, with what reads it: loaded when one is.
 * @param onLoad has what depends on the surface computed anew; must not change
 */
export const useOwnParts = (isWanted: boolean, onLoad: () => void): Loaded<Awaited<ReturnType<typeof load>>> =>
  useLoaded(isWanted, load, onLoad);
