import type { Evaluation } from '../../../lib/training/event';
import type { FigureWords } from '../../book/figure/words';
import type { Line } from '../../charts/LineChart';
import type { TwinFrame } from './frames';
import type { Phrases } from './phrases';

/** Four lines of one measure: each twin's training (solid) and validation (dashed). */
export function twinLines(frames: readonly TwinFrame[], measure: keyof Evaluation, { phrases }: FigureWords<Phrases>): Line[] {
  const line = (twin: 0 | 1, split: 'training' | 'validation'): Line => {
    const tone = twin === 0 ? 'without' : 'with';
    return {
      id: `${tone}-${split}`,
      name: phrases[split],
      tone,
      dashed: split === 'validation',
      points: frames.map(({ step, twins }) => [step, twins[twin][split][measure] ?? NaN] as const),
    };
  };
  return [line(0, 'training'), line(0, 'validation'), line(1, 'training'), line(1, 'validation')];
}
