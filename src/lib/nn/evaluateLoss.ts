import { exponential, logarithm } from '../math/portable';
import type { Loss } from '../spec/spec';

export interface Evaluation {
  loss: number;
  /** Share of rows whose largest logit is the right one; absent for regression. */
  accuracy?: number;
}

/**
 * Mean loss of `count` rows of outputs and, for classes, the share of rows whose largest logit is the right one (the first of equals).
 * `targets` as in `Examples`. The squared error is divided by 1, as in PyTorch, not by 2.
 */
export function evaluateLoss(loss: Loss, outputs: Float32Array, targets: Float32Array, count: number): Evaluation {
  const width = outputs.length / count;
  return loss === 'crossEntropy' ? crossEntropy(outputs, targets, count, width) : { loss: meanSquaredError(outputs, targets) };
}

function crossEntropy(logits: Float32Array, classes: Float32Array, count: number, width: number): Evaluation {
  let total = 0;
  let right = 0;
  for (let row = 0; row < count; row++) {
    const start = row * width;
    let largest = start;
    for (let j = start + 1; j < start + width; j++) if ((logits[j] ?? 0) > (logits[largest] ?? 0)) largest = j;
    const top = logits[largest] ?? 0;
    // Subtracting the largest logit keeps every exponential at most one.
    let sum = 0;
    for (let j = start; j < start + width; j++) sum += exponential((logits[j] ?? 0) - top);
    const target = start + (classes[row] ?? 0);
    total += logarithm(sum) + top - (logits[target] ?? 0);
    if (largest === target) right += 1;
  }
  return { loss: total / count, accuracy: right / count };
}

function meanSquaredError(outputs: Float32Array, targets: Float32Array): number {
  let total = 0;
  for (let i = 0; i < outputs.length; i++) {
    const difference = (outputs[i] ?? 0) - (targets[i] ?? 0);
    total += difference * difference;
  }
  return total / outputs.length;
}
