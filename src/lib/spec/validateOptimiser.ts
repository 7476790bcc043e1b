import type { Checks } from './checks';
import type { OptimiserSpec } from './spec';

/** The ranges that torch.optim itself accepts. */
export function checkOptimiser(checks: Checks, optimiser: OptimiserSpec): void {
  const atLeastZero = (field: string, value: number | undefined) => {
    if (value !== undefined) checks.atLeast(`optimiser.${field}`, value, 0);
  };
  atLeastZero('learningRate', optimiser.learningRate);
  atLeastZero('weightDecay', optimiser.weightDecay);
  if (optimiser.clipNorm !== undefined) checks.above('optimiser.clipNorm', optimiser.clipNorm, 0);
  switch (optimiser.kind) {
    case 'sgd':
      atLeastZero('momentum', optimiser.momentum);
      if (optimiser.dampening !== undefined) checks.between('optimiser.dampening', optimiser.dampening, 0, 1);
      if (optimiser.nesterov === true && (!optimiser.momentum || optimiser.dampening)) {
        checks.refuse('optimiser.nesterov needs a momentum above 0 and no dampening.');
      }
      break;
    case 'rmsprop':
      if (optimiser.alpha !== undefined) checks.between('optimiser.alpha', optimiser.alpha, 0, 1);
      atLeastZero('epsilon', optimiser.epsilon);
      atLeastZero('momentum', optimiser.momentum);
      break;
    case 'adagrad':
      atLeastZero('epsilon', optimiser.epsilon);
      atLeastZero('learningRateDecay', optimiser.learningRateDecay);
      break;
    case 'adam':
    case 'adamw':
      optimiser.betas?.forEach((beta, i) => checks.fraction(`optimiser.betas[${i}]`, beta));
      atLeastZero('epsilon', optimiser.epsilon);
      break;
    case 'lion':
      optimiser.betas?.forEach((beta, i) => checks.fraction(`optimiser.betas[${i}]`, beta));
      break;
    case 'muon':
      atLeastZero('momentum', optimiser.momentum);
      atLeastZero('othersLearningRate', optimiser.othersLearningRate);
      break;
  }
}
