import { useLoaded, type Loaded } from '../figure/useLoaded';

const load = async () => (await import('./ruleParts')).ruleParts;

export type RuleParts = Awaited<ReturnType<typeof load>>;

/**
 * What a reader has of a rule of one's own, with what reads it: loaded when there is one.
 * @param onLoad has what depends on the rule computed anew; must not change
 */
export const useRuleParts = (isWanted: boolean, onLoad?: () => void): Loaded<RuleParts> => useLoaded(isWanted, load, onLoad);
