import { COSTS, type Test } from './examination';
import type { Fault } from './fault';
import type { Look, Reading } from './reading';

/** One look of an expert at a case. */
export interface ExpertStep {
  look: Look;
  reading: Reading<Look>;
}

export interface ExpertPath {
  /** The curve first, then the tests in the order in which they are ordered. */
  steps: readonly ExpertStep[];
  /** What it comes to. */
  verdict: Fault;
  /** Minutes that the tests take. */
  cost: number;
}

/** What to do after a reading: order a test and go by it, or name the fault. */
type Next = Fault | { order: Test; then: (reading: string, curve: Reading<'course'>) => Next };

const order = <Of extends Test>(test: Of, then: (reading: Reading<Of>, curve: Reading<'course'>) => Next): Next => ({
  order: test,
  then: (reading, curve) => then(reading as Reading<Of>, curve),
});

const rates: Next = order('rates', (found) => {
  if (found === 'wavesBelow') return 'forgottenZeroGrad';
  if (found === 'lower') return 'rateTooLarge';
  if (found === 'higher') return 'rateTooSmall';
  return found === 'bounded' ? 'squashedLogits' : 'shuffledLabels';
});

/**
 * Where nothing stands out: curves that look well may look too well on their validation, if the loss has no floor. Else the rate, or what the loss
 * allows; and if it is neither, nothing can be learnt from these rows.
 */
const byHeart: Next = order('overfit', (few, curve) => {
  const looksWell = few !== 'floor' && curve !== 'stuck' && curve !== 'validationAbove';
  return looksWell ? order('fresh', (fresh) => (fresh === 'worse' ? 'leak' : rates)) : rates;
});

/** What the sizes by layer tell at once. */
const BY_LAYERS: Readonly<Partial<Record<Reading<'layers'>, Fault>>> = {
  narrow: 'tooSmall',
  dead: 'deadRelus',
  alike: 'equalWeights',
  vanishes: 'sigmoidStack',
  largeFirst: 'rawInputs',
  grows: 'unitWeights',
};

/** The sizes by layer, and where they are well, what comes then. */
const layersThen = (otherwise: Next): Next => order('layers', (signals) => BY_LAYERS[signals] ?? otherwise);

const modes: Next = order('modes', (losses, curve) => {
  if (losses === 'absurd') return curve === 'validationAbsurd' ? 'batchOfOne' : rates;
  if (losses === 'validatedInTrain') return 'forgottenEval';
  if (losses === 'normApart') return 'dropoutBeforeNorm';
  if (losses === 'batchesFlatter') return 'sortedRows';
  if (losses === 'calmInEval') return 'keptForDropped';
  return layersThen(byHeart);
});

/** The cheapest question first: what does the network say before it has learnt anything? */
const FIRST: Next = order('start', (start, curve) => {
  if (start === 'farAbove') return layersThen(modes);
  if (curve === 'explodesAtOnce') return 'rateTooLarge';
  if (curve === 'explodes' || curve === 'risesAgain') return 'forgottenZeroGrad';
  if (curve === 'validationAbsurd') return modes;
  return start === 'exactlyGuessing' || curve === 'stuck' ? layersThen(modes) : modes;
});

/**
 * The way of an expert through a case: from the cheapest test to dearer ones, and no more of them than needed.
 * @param read the curve, or a test that is ordered; asked once each
 */
export function expertPath(read: <Of extends Look>(look: Of) => Reading<Of>): ExpertPath {
  const curve = read('course');
  const steps: ExpertStep[] = [{ look: 'course', reading: curve }];
  let cost = 0;
  let next: Next = FIRST;
  while (typeof next !== 'string') {
    const { order: test, then }: Exclude<Next, Fault> = next;
    const before = steps.find(({ look }) => look === test)?.reading;
    const reading: Reading<Look> = before ?? read(test);
    if (before === undefined) {
      steps.push({ look: test, reading });
      cost += COSTS[test];
    }
    next = then(reading, curve);
  }
  return { steps, verdict: next, cost };
}
