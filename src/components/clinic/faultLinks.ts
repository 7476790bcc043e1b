import type { Fault } from '../../lib/clinic/fault';

/** Pages of the book, without the base path. */
interface FaultLinks {
  symptom: string;
  chapter: string;
}

/** Where the book says more of a fault. */
export const FAULT_LINKS: Readonly<Record<Fault, FaultLinks>> = {
  rateTooLarge: { symptom: '/symptoms/loss/#loss-is-nan-after-a-few-steps', chapter: '/momentum/condition-number/' },
  rateTooSmall: { symptom: '/symptoms/loss/#loss-stuck-at-230-or-069-or-461', chapter: '/momentum/condition-number/' },
  sortedRows: { symptom: '/symptoms/loss/#loss-jumps-in-step-with-the-epochs', chapter: '/momentum/gradient-noise/' },
  shuffledLabels: { symptom: '/symptoms/loss/#loss-stuck-at-230-or-069-or-461', chapter: '/dropout/' },
  leak: {
    symptom: '/symptoms/evaluation/#test-accuracy-differs-between-validation-in-training-and-a-separate-script',
    chapter: '/dropout/',
  },
  rawInputs: { symptom: '/symptoms/loss/#first-loss-is-far-above-ln-c', chapter: '/initialization/' },
  squashedLogits: { symptom: '/symptoms/loss/#loss-stops-at-146', chapter: '/initialization/in-practice/' },
  forgottenZeroGrad: { symptom: '/symptoms/optimizer/#forgot-zero_grad-the-loss-swings-and-grows', chapter: '/momentum/' },
  forgottenEval: { symptom: '/symptoms/evaluation/#dropout-still-active-at-inference', chapter: '/dropout/in-practice/' },
  equalWeights: { symptom: '/symptoms/initialization/#all-units-of-a-layer-are-the-same', chapter: '/initialization/' },
  unitWeights: {
    symptom: '/symptoms/initialization/#activations-explode-inf-in-the-forward-pass',
    chapter: '/initialization/many-layers/',
  },
  deadRelus: { symptom: '/symptoms/initialization/#dead-relus-a-layer-gives-only-zeros', chapter: '/initialization/recipes/' },
  sigmoidStack: {
    symptom: '/symptoms/initialization/#gradients-vanish-the-first-layers-do-not-learn',
    chapter: '/initialization/many-layers/',
  },
  tooSmall: { symptom: '/symptoms/#five-tests-that-cost-a-minute-each', chapter: '/dropout/in-practice/' },
  batchOfOne: {
    symptom: '/symptoms/errors/#valueerror-expected-more-than-1-value-per-channel-when-training',
    chapter: '/batch-normalization/training-and-use/',
  },
  dropoutBeforeNorm: {
    symptom: '/symptoms/dropout/#validation-is-worse-with-dropout-before-batch-norm',
    chapter: '/batch-normalization/training-and-use/',
  },
  keptForDropped: {
    symptom: '/symptoms/dropout/#is-p-the-probability-of-keeping-or-of-dropping',
    chapter: '/dropout/in-practice/',
  },
};
