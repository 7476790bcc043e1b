import type { Side } from './labWords';

/** A has the blue that the book's figures have for 'without', B the orange of 'with'. */
export const TONES = { a: 'without', b: 'with' } as const satisfies Record<Side, string>;
