import type { LabNetwork } from './labNetwork';
import type { Measure } from './luck';
import { without } from './without';

/** More are not remembered: the count is large enough. */
const MOST_LOOKS = 1000;

/**
 * A short name for a comparison that was asked for: the same for the same question, whose answer is the same. Networks, seeds and measure count, so that
 * more seeds for the same networks are another look.
 */
export function lookName(a: LabNetwork, b: LabNetwork, seeds: readonly number[], measure: Measure): string {
  const [first, second] = [a, b].map((network) => without(network, 'seed'));
  return fnv1a(JSON.stringify([first, second, seeds, measure]));
}

/** The looks with one more, if it is another. */
export const withLook = (looks: readonly string[], look: string): readonly string[] =>
  looks.includes(look) ? looks : [...looks, look].slice(-MOST_LOOKS);

/** Looks as they are kept, from a text of unknown origin. */
export function parseLooks(text: string): string[] {
  try {
    const raw = JSON.parse(text) as unknown;
    return Array.isArray(raw)
      ? ((raw as unknown[]).filter((each) => typeof each === 'string' && /^[0-9a-f]{1,8}$/.test(each)).slice(-MOST_LOOKS) as string[])
      : [];
  } catch {
    return [];
  }
}

/** Fowler, Noll and Vo's 32-bit hash of a text's code units, in hexadecimal. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
