import { formatNumber, formatPercent } from '../../lib/format/formatNumber';
import { fill } from '../book/figure/words';
import type { LabFrame, RunState } from './labFrame';
import { NAMES, SIDES, type LabWords } from './labWords';

const DIGITS = 3;

/** What came out, in a sentence: 'At step 500: A has a training loss of 0.21 and ...; B ...'. */
export function resultText(frame: LabFrame | undefined, { phrases }: LabWords): string {
  if (!frame) return '';
  const list = frame.runs.flatMap((state, run) => (state ? [ofRun(state, NAMES[SIDES[run] ?? 'a'], phrases)] : []));
  return fill(phrases.result, { step: frame.step, list: list.join('; ') });
}

function ofRun({ training, validation }: RunState, name: string, phrases: LabWords['phrases']): string {
  const loss = (value: number | undefined) => formatNumber(value ?? NaN, DIGITS);
  if (!validation) return fill(phrases.resultTraining, { name, training: loss(training?.loss) });
  const losses = fill(phrases.resultLoss, { name, training: loss(training?.loss), validation: loss(validation.loss) });
  if (validation.accuracy === undefined) return losses;
  return fill(phrases.resultAccuracy, { loss: losses, accuracy: formatPercent(validation.accuracy, 1) });
}
