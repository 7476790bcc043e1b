import type { DataSpec } from '../spec/spec';

/** Digits that people wrote, 8 x 8 pixels, or that a program draws, 14 x 14. */
export const DIGIT_KINDS = ['handwriting', 'drawn'] as const;
export type DigitKind = (typeof DIGIT_KINDS)[number];

/** The written ones if nothing is said. */
export const digitsData = (rows: Pick<DataSpec, 'points' | 'validationPoints'>, kind: DigitKind = 'handwriting'): DataSpec =>
  kind === 'handwriting' ? { kind, ...rows } : { kind: 'digits', size: 14, ...rows };
