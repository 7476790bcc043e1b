import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { SpiralFrame, SpiralState } from './frames';
import type { Phrases } from './phrases';

/** Losses and accuracies of both networks, a row a record. */
export function spiralTable(frames: readonly SpiralFrame[], names: readonly string[], { phrases }: FigureWords<Phrases>): DataTable {
  const cells = ({ training, validation }: SpiralState) => [training.loss, validation.loss, validation.accuracy ?? ''];
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...names.flatMap((name) => [
        `${phrases.training} ${phrases.loss}, ${name}`,
        `${phrases.validation} ${phrases.loss}, ${name}`,
        `${phrases.validation} ${phrases.accuracy}, ${name}`,
      ]),
    ],
    rows: frames.map(({ step, states: [plain, withMomentum] }) => [step, ...cells(plain), ...cells(withMomentum)]),
  };
}
