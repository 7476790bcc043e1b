import type { LayerFunction } from './layerPass';
import type { Layer } from './network';

/** By the statistics of these rows. */
export function batchNorm(units: number, epsilon: number): LayerFunction {
  return {
    size: 2 * units,
    forward(inputs, weights, rows) {
      const normalised = new Float64Array(rows * units);
      const outputs = new Float64Array(rows * units);
      const deviations = new Float64Array(units);
      /** Of a unit over the rows. */
      const mean = (unit: number, of: (at: number) => number) => {
        let sum = 0;
        for (let at = unit; at < rows * units; at += units) sum += of(at);
        return sum / rows;
      };
      for (let unit = 0; unit < units; unit++) {
        const middle = mean(unit, (at) => inputs[at] as number);
        const variance = mean(unit, (at) => ((inputs[at] as number) - middle) * ((inputs[at] as number) - middle));
        const deviation = Math.sqrt(variance + epsilon);
        deviations[unit] = deviation;
        for (let at = unit; at < rows * units; at += units) {
          normalised[at] = ((inputs[at] as number) - middle) / deviation;
          outputs[at] = (normalised[at] as number) * (weights[unit] as number) + (weights[units + unit] as number);
        }
      }
      const backward = (outputGradient: Float64Array, gradient: Float64Array) => {
        const inputGradient = new Float64Array(rows * units);
        for (let unit = 0; unit < units; unit++) {
          const meanSlope = mean(unit, (at) => outputGradient[at] as number);
          const meanProduct = mean(unit, (at) => (outputGradient[at] as number) * (normalised[at] as number));
          gradient[unit] = rows * meanProduct;
          gradient[units + unit] = rows * meanSlope;
          const factor = (weights[unit] as number) / (deviations[unit] as number);
          for (let at = unit; at < rows * units; at += units) {
            inputGradient[at] = factor * ((outputGradient[at] as number) - meanSlope - (normalised[at] as number) * meanProduct);
          }
        }
        return inputGradient;
      };
      return { outputs, backward };
    },
  };
}

/** Layer norm, or RMS norm, which subtracts no mean and has no bias. */
export function rowNorm({ kind, units, epsilon }: Layer & { kind: 'layerNorm' | 'rmsNorm' }): LayerFunction {
  const isCentred = kind === 'layerNorm';
  return {
    size: isCentred ? 2 * units : units,
    forward(inputs, weights, rows) {
      const normalised = new Float64Array(rows * units);
      const deviations = new Float64Array(rows);
      /** Of a row over the units. */
      const mean = (row: number, of: (at: number, unit: number) => number) => {
        let sum = 0;
        for (let unit = 0; unit < units; unit++) sum += of(row * units + unit, unit);
        return sum / units;
      };
      for (let row = 0; row < rows; row++) {
        const middle = isCentred ? mean(row, (at) => inputs[at] as number) : 0;
        const square = mean(row, (at) => ((inputs[at] as number) - middle) * ((inputs[at] as number) - middle));
        const deviation = Math.sqrt(square + epsilon);
        deviations[row] = deviation;
        for (let at = row * units; at < (row + 1) * units; at++) normalised[at] = ((inputs[at] as number) - middle) / deviation;
      }
      const outputs = normalised.map(
        (value, at) => value * (weights[at % units] as number) + (isCentred ? (weights[units + (at % units)] as number) : 0),
      );
      const backward = (outputGradient: Float64Array, gradient: Float64Array) => {
        const inputGradient = new Float64Array(rows * units);
        for (let row = 0; row < rows; row++) {
          const slope = (at: number, unit: number) => (outputGradient[at] as number) * (weights[unit] as number);
          const meanSlope = isCentred ? mean(row, slope) : 0;
          const meanProduct = mean(row, (at, unit) => slope(at, unit) * (normalised[at] as number));
          for (let unit = 0; unit < units; unit++) {
            const at = row * units + unit;
            gradient[unit] = (gradient[unit] as number) + (outputGradient[at] as number) * (normalised[at] as number);
            if (isCentred) gradient[units + unit] = (gradient[units + unit] as number) + (outputGradient[at] as number);
            inputGradient[at] = (slope(at, unit) - meanSlope - (normalised[at] as number) * meanProduct) / (deviations[row] as number);
          }
        }
        return inputGradient;
      };
      return { outputs, backward };
    },
  };
}
