import type { OptimiserSpec } from '../spec/spec';

type MuonSpec = OptimiserSpec & { kind: 'muon' };

/** torch.optim.Muon's defaults (torch/optim/_muon.py, 2.13), from Jordan et al. (2024). */
export const MUON_MOMENTUM = 0.95;
export const MUON_WEIGHT_DECAY = 0.1;
export const NEWTON_SCHULZ = { steps: 5, coefficients: [3.4445, -4.775, 2.0315], leastNorm: 1e-7 } as const;

/** What trains the parameters that are no matrices. */
export const othersOptimiser = ({ learningRate, othersLearningRate = learningRate, weightDecay }: MuonSpec): OptimiserSpec => ({
  kind: 'adamw',
  learningRate: othersLearningRate,
  ...(weightDecay !== undefined && { weightDecay }),
});

/** The rate at which a weight [units, inputs] goes along its orthogonal momentum. */
const muonRate = (learningRate: number, units: number, inputs: number): number => learningRate * Math.sqrt(Math.max(1, units / inputs));

/** One update of a weight [units, inputs] and its momentum in place. PyTorch's Newton-Schulz steps are in bfloat16; these are not. */
export function muonStep(
  { learningRate, weightDecay = MUON_WEIGHT_DECAY, momentum = MUON_MOMENTUM, nesterov = true }: MuonSpec,
  weight: Float32Array,
  gradient: Float32Array,
  velocity: Float32Array,
  units: number,
): void {
  const inputs = weight.length / units;
  const direction = new Float64Array(weight.length);
  for (let i = 0; i < weight.length; i++) {
    const slope = gradient[i] ?? 0;
    velocity[i] = momentum * (velocity[i] ?? 0) + (1 - momentum) * slope;
    direction[i] = nesterov ? momentum * (velocity[i] ?? 0) + (1 - momentum) * slope : (velocity[i] ?? 0);
  }
  const orthogonal = orthogonalised(direction, units);
  const rate = muonRate(learningRate, units, inputs);
  for (let i = 0; i < weight.length; i++) weight[i] = (weight[i] ?? 0) * (1 - learningRate * weightDecay) - rate * (orthogonal[i] ?? 0);
}

/**
 * A matrix [rows, columns] with the same singular vectors and singular values near 1 (between some 0.7 and 1.2), by Newton-Schulz steps
 * X <- a X + (b X X' + c (X X')^2) X from the matrix divided by its norm.
 */
export function orthogonalised(matrix: Float64Array, rows: number): Float64Array {
  const columns = matrix.length / rows;
  if (rows > columns) return transposed(orthogonalised(transposed(matrix, rows), columns), columns);
  const [a, b, c] = NEWTON_SCHULZ.coefficients;
  const norm = Math.sqrt(matrix.reduce((sum, value) => sum + value * value, 0));
  let signal = matrix.map((value) => value / Math.max(norm, NEWTON_SCHULZ.leastNorm));
  for (let step = 0; step < NEWTON_SCHULZ.steps; step++) {
    const gram = product(signal, transposed(signal, rows), rows);
    const polynomial = product(gram, gram, rows).map((square, i) => b * (gram[i] as number) + c * square);
    signal = product(polynomial, signal, rows).map((value, i) => a * (signal[i] as number) + value);
  }
  return signal;
}

/** left [rows, n] times right [n, columns]. */
function product(left: Float64Array, right: Float64Array, rows: number): Float64Array<ArrayBuffer> {
  const inner = left.length / rows;
  const columns = right.length / inner;
  const made = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < inner; k++) {
      const factor = left[row * inner + k] as number;
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column;
        made[at] = (made[at] as number) + factor * (right[k * columns + column] as number);
      }
    }
  }
  return made;
}

function transposed(matrix: Float64Array, rows: number): Float64Array<ArrayBuffer> {
  const columns = matrix.length / rows;
  return Float64Array.from({ length: matrix.length }, (_, i) => matrix[(i % rows) * columns + Math.floor(i / rows)] as number);
}
