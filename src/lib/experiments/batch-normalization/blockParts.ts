import { normals, streamKey } from '../../math/random';

/** Values of many rows, [rows, width], row by row. */
export interface Sheet {
  rows: number;
  width: number;
  values: Float64Array;
}

/** One operation on a sheet that keeps its shape, and the way back. */
export interface Part {
  forward(input: Sheet): { output: Sheet; backward: (gradient: Sheet) => Sheet };
}

const like = (sheet: Sheet, values: Float64Array): Sheet => ({ ...sheet, values });

/** x W^T with independent normal weights of variance `gain` / width, drawn from the stream of these words. */
export function linear(width: number, gain: number, ...words: readonly number[]): Part {
  const deviation = Math.sqrt(gain / width);
  const weights = normals(streamKey(...words), width * width).map((draw) => deviation * draw);
  /** Each row times the weights, whose element for output o and input i stands at `at(o, i)`. */
  const times = (sheet: Sheet, at: (output: number, input: number) => number): Sheet => {
    const values = new Float64Array(sheet.values.length);
    for (let row = 0; row < sheet.rows; row++)
      for (let output = 0; output < width; output++) {
        let sum = 0;
        for (let input = 0; input < width; input++) sum += weights[at(output, input)]! * sheet.values[row * width + input]!;
        values[row * width + output] = sum;
      }
    return like(sheet, values);
  };
  return {
    forward: (input) => ({
      output: times(input, (output, from) => output * width + from),
      backward: (gradient) => times(gradient, (output, from) => from * width + output),
    }),
  };
}

export const relu: Part = {
  forward: (input) => ({
    output: like(
      input,
      input.values.map((value) => Math.max(0, value)),
    ),
    backward: (gradient) =>
      like(
        gradient,
        gradient.values.map((each, index) => (input.values[index]! > 0 ? each : 0)),
      ),
  }),
};

/**
 * Takes off the mean and divides by the standard deviation, of each unit over the rows ('batch') or of each row over the units ('layer'),
 * and multiplies by gamma. The way back is that of Ioffe and Szegedy (2015).
 */
export function norm(over: 'batch' | 'layer', gamma = 1, epsilon = 1e-5): Part {
  return {
    forward(input) {
      const { rows, width, values } = input;
      const [sets, members] = over === 'batch' ? [width, rows] : [rows, width];
      const place = (set: number, member: number) => (over === 'batch' ? member * width + set : set * width + member);
      const hats = new Float64Array(values.length);
      const deviations = new Float64Array(sets);
      for (let set = 0; set < sets; set++) {
        let [sum, squares] = [0, 0];
        for (let member = 0; member < members; member++) sum += values[place(set, member)]!;
        const mean = sum / members;
        for (let member = 0; member < members; member++) squares += (values[place(set, member)]! - mean) ** 2;
        const deviation = (deviations[set] = Math.sqrt(squares / members + epsilon));
        for (let member = 0; member < members; member++) hats[place(set, member)] = (values[place(set, member)]! - mean) / deviation;
      }
      return {
        output: like(
          input,
          hats.map((hat) => gamma * hat),
        ),
        backward(gradient) {
          const result = new Float64Array(values.length);
          for (let set = 0; set < sets; set++) {
            let [sum, along] = [0, 0];
            for (let member = 0; member < members; member++) {
              const at = place(set, member);
              sum += gradient.values[at]!;
              along += gradient.values[at]! * hats[at]!;
            }
            for (let member = 0; member < members; member++) {
              const at = place(set, member);
              result[at] = (gamma / deviations[set]!) * (gradient.values[at]! - sum / members - (hats[at]! * along) / members);
            }
          }
          return like(gradient, result);
        },
      };
    },
  };
}

/** Some parts one after the other. */
export const inTurn = (...parts: readonly Part[]): Part => ({
  forward(input) {
    const ways: ((gradient: Sheet) => Sheet)[] = [];
    let output = input;
    for (const part of parts) {
      const pass = part.forward(output);
      output = pass.output;
      ways.push(pass.backward);
    }
    return { output, backward: (gradient) => ways.reduceRight((each, way) => way(each), gradient) };
  },
});

/** What a part makes of its input, added to the input itself. */
export const residual = (branch: Part): Part => ({
  forward(input) {
    const { output, backward } = branch.forward(input);
    return { output: sum(input, output), backward: (gradient) => sum(gradient, backward(gradient)) };
  },
});

const sum = (a: Sheet, b: Sheet): Sheet =>
  like(
    a,
    a.values.map((value, index) => value + b.values[index]!),
  );

/** Root of the mean square. */
export const rms = ({ values }: Sheet): number => Math.sqrt(values.reduce((total, value) => total + value * value, 0) / values.length);
