import { blockSignals, type Arrangement, type BlockSignals } from '../../../lib/experiments/batch-normalization/blockSignals';
import type { Settings } from './figure';

/** What a box of the diagram is. */
export type Box = 'linear' | 'batchNorm' | 'lastNorm' | 'layerNorm' | 'relu' | 'plus';

export interface Diagram {
  /** From the input on. */
  boxes: readonly Box[];
  /** Whether the input also goes round the boxes to the plus. */
  goesRound: boolean;
}

/** A block of each arrangement, as it is drawn and as `blockSignals` computes it. */
export const DIAGRAMS: Readonly<Record<Arrangement, Diagram>> = {
  plain: { boxes: ['linear', 'relu', 'linear', 'relu'], goesRound: false },
  batch: { boxes: ['linear', 'batchNorm', 'relu', 'linear', 'batchNorm', 'relu'], goesRound: false },
  residual: { boxes: ['linear', 'batchNorm', 'relu', 'linear', 'lastNorm', 'plus', 'relu'], goesRound: true },
  post: { boxes: ['linear', 'relu', 'linear', 'plus', 'layerNorm'], goesRound: true },
  pre: { boxes: ['layerNorm', 'linear', 'relu', 'linear', 'plus'], goesRound: true },
};

export interface Stacks {
  chosen: BlockSignals;
  plain: BlockSignals;
}

/** The signals of the chosen arrangement, and of the same weights without any normalisation or way round. */
export function stacksOf(settings: Settings): Stacks {
  const stack = (arrangement: Arrangement) => blockSignals({ ...settings, arrangement });
  return { chosen: stack(settings.arrangement), plain: stack('plain') };
}
