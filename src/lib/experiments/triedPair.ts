/** One quantity at the usual settings, at a slower and a faster learning rate, and after more steps. */
export interface Tried {
  usual: number;
  slow: number;
  fast: number;
  long: number;
}

/** Without the technique and with it. */
export type TriedPair = Record<`${'without' | 'with'}${'' | 'Slow' | 'Fast' | 'Long'}`, number>;

/** The measurements of a comparison that was tried at other settings too. */
export const triedPair = (without: Tried, present: Tried): TriedPair => ({
  without: without.usual,
  with: present.usual,
  withoutSlow: without.slow,
  withSlow: present.slow,
  withoutFast: without.fast,
  withFast: present.fast,
  withoutLong: without.long,
  withLong: present.long,
});
