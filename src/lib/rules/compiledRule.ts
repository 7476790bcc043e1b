import { loadBlock, storeBlock } from './blockOperations';
import { ruleProgram } from './ruleProgram';
import type { Rule } from './rule';

/** What a rule remembers of one layer, zero at first: of its memories one number for each weight, or one for all of them. */
export interface RuleMemory {
  layered: readonly Float32Array[];
  whole: Float64Array;
}

/** Elements that are worked on at once: small enough to stay in the processor's cache. */
const BLOCK = 512;

/** A rule that can be run, on layers of any length up to the longest. */
export class CompiledRule {
  readonly #program: ReturnType<typeof ruleProgram>;

  /** @param longest elements of the longest layer */
  constructor(rule: Rule, longest: number) {
    this.#program = ruleProgram(rule, (isBlockwise) => (isBlockwise ? Math.min(BLOCK, longest) : longest));
  }

  /** For a layer of so many weights. */
  memory(length: number): RuleMemory {
    const { layered, whole } = this.#program.memories;
    return { layered: layered.map(() => new Float32Array(length)), whole: new Float64Array(whole.length) };
  }

  /**
   * One update of a layer and its memory in place. Computed in double precision; weights and memories are kept in single precision.
   * @param t number of this update, from 1
   */
  step(weights: Float32Array, gradient: Float32Array, memory: RuleMemory, t: number): void {
    const { block, weight, slope, memories, first, instructions, values, time } = this.#program;
    values[time] = t;
    memories.whole.forEach((place, i) => (values[place] = memory.whole[i] as number));
    for (const run of first) run();
    for (let at = 0; at < weights.length; at += block) {
      const count = Math.min(block, weights.length - at);
      loadBlock(weight, weights, at, count);
      loadBlock(slope, gradient, at, count);
      memories.layered.forEach((register, i) => loadBlock(register, memory.layered[i] as Float32Array, at, count));
      for (const run of instructions) run(count);
      storeBlock(weights, at, weight, count);
      memories.layered.forEach((register, i) => storeBlock(memory.layered[i] as Float32Array, at, register, count));
    }
    memories.whole.forEach((place, i) => (memory.whole[i] = values[place] as number));
  }
}
