import type { Fact } from './drawings';

/** A path over a picture, as it is said. */
export interface Way {
  name: string;
  positions: readonly (readonly [number, number])[];
}

/** What is seen of paths: where each begins and ends. */
export const wayFacts = (ways: readonly Way[]): Fact[] =>
  ways.filter(({ positions }) => positions.length > 0).map((way) => ({ kind: 'way', ...way }));
