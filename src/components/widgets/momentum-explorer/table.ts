import type { Exploration } from '../../../lib/surfaces/exploration';
import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { Phrases } from './phrases';

/** Both paths and losses, step by step. A path that diverged has empty cells after its end. */
export function explorationTable({ withMomentum, without }: Exploration, { phrases }: FigureWords<Phrases>): DataTable {
  const length = Math.max(withMomentum.positions.length, without.positions.length);
  const cells = ({ positions, losses }: Exploration['without'], step: number) => {
    const position = positions[step];
    const loss = losses[step];
    return position && loss !== undefined ? [position[0], position[1], loss] : ['', '', ''];
  };
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...[phrases.without, phrases.with].flatMap((which) => [`x, ${which}`, `y, ${which}`, `${phrases.loss}, ${which}`]),
    ],
    rows: Array.from({ length }, (_, step) => [step, ...cells(without, step), ...cells(withMomentum, step)]),
  };
}
