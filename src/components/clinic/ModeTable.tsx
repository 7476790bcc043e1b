import type { ModeLosses } from '../../lib/clinic/examination';
import { UNTRANSLATED } from '../controls/untranslated';
import { shownLoss, type Phrases } from './words';

const ROWS = [
  'logged',
  'train',
  'eval',
  'validation',
  'validationAgain',
  'validationEval',
] as const satisfies readonly (keyof ModeLosses)[];

/** One trained network, asked in several ways. */
export function ModeTable({ losses, phrases }: { losses: ModeLosses; phrases: Phrases }) {
  return (
    <table class="clinic-modes">
      <caption>{phrases['mode.caption']}</caption>
      <thead>
        <tr>
          <th scope="col">{phrases['mode.rows']}</th>
          <th scope="col">{phrases.loss}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{phrases[`mode.${row}`]}</th>
            <td {...UNTRANSLATED}>{shownLoss(losses[row], phrases)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
