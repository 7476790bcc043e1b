import { attentionHoles, type Looked } from '../../../lib/experiments/dropout/attentionHoles';
import type { Settings } from './figure';

/** Of the right picture. */
export const SHARPNESSES = Array.from({ length: 17 }, (_, i) => i / 4);

export interface Holes {
  now: Looked;
  /** The standard deviations for all sharpnesses. */
  course: readonly { sharpness: number; measured: number; predicted: number }[];
}

/** The query at the chosen sharpness, and what its answer scatters at every other. */
export const holes = ({ sharpness, p, seed }: Settings): Holes => ({
  now: attentionHoles({ sharpness, p, seed }),
  course: SHARPNESSES.map((each) => {
    const { measured, predicted } = attentionHoles({ sharpness: each, p, seed });
    return { sharpness: each, measured, predicted };
  }),
});
