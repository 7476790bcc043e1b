import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import type { FigureWords } from '../../book/figure/words';
import type { Line } from '../../charts/LineChart';
import type { TwinFrame } from './frames';
import type { Phrases } from './phrases';

const TWINS = [
  { twin: 0, tone: 'without' },
  { twin: 1, tone: 'with' },
] as const;
const SPLITS = ['training', 'validation'] as const;

/** Four lines of one measure: each twin's training (solid) and validation (dashed). */
export function twinLines(frames: readonly TwinFrame[], measure: keyof Evaluation, { phrases }: FigureWords<Phrases>): Line[] {
  return TWINS.flatMap(({ twin, tone }) =>
    SPLITS.map((split) => ({
      id: `${tone}-${split}`,
      name: phrases[split],
      tone,
      dashed: split === 'validation',
      points: frames.map(({ step, twins }) => [step, twins[twin][split][measure] ?? NaN] as const),
    })),
  );
}

/** The same losses of the pairs with other seeds, thin. */
export function otherLines(frames: readonly TwinFrame[]): Line[] {
  return (frames[0]?.others ?? []).flatMap((_, other) =>
    TWINS.flatMap(({ twin, tone }) =>
      SPLITS.map((split, place) => ({
        id: `${tone}-${split}-${other + 1}`,
        name: '',
        tone,
        dashed: split === 'validation',
        thin: true,
        points: frames.map(({ step, others }) => [step, others[other]?.[twin][place] ?? NaN] as const),
      })),
    ),
  );
}
