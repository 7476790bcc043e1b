import { selectedRows, type DataSet } from '../data/dataSet';
import { isTrainable } from '../nn/initialParameters';
import type { NamedArray } from '../nn/namedArray';
import type { OptimiserSpec, RunSpec } from '../spec/spec';
import { createTrainer } from '../training/createTrainer';
import type { Inspection, PassMode, Trainer, TrainerFactory } from '../training/trainer';
import { CompiledRule, type RuleMemory } from './compiledRule';
import type { Rule } from './rule';

/** A trainer whose updates are the reader's: every weight and every bias is a layer of its own to the rule. */
export const ruleTrainer =
  (rule: Rule): TrainerFactory =>
  (spec, data) =>
    new RuleTrainer(rule, spec, data);

/**
 * Gradients come from the trainer that it is built on, which never makes a step of its own: for networks without dropout, noise or batch
 * normalisation, whose masks and statistics move along with steps.
 */
class RuleTrainer implements Trainer {
  readonly #base: Trainer;
  readonly #data: DataSet;
  readonly #rule: CompiledRule;
  readonly #weights: NamedArray[];
  readonly #memories: RuleMemory[];
  #step = 0;

  constructor(rule: Rule, spec: RunSpec, data: DataSet) {
    this.#base = createTrainer(spec, data);
    this.#data = data;
    this.#weights = this.#base.parameters().filter(isTrainable);
    this.#rule = new CompiledRule(rule, Math.max(...this.#weights.map(({ values }) => values.length)));
    this.#memories = this.#weights.map(({ values }) => this.#rule.memory(values.length));
  }

  get mode(): Trainer['mode'] {
    return this.#base.mode;
  }

  /** The optimiser of the specification plays no part. */
  step(rows: Int32Array): number {
    const { inputs, targets, count } = selectedRows(this.#data, rows);
    const { loss, parameterGradients } = this.#base.inspect(inputs, targets, count, 'train');
    this.#step += 1;
    const gradients = new Map(parameterGradients.map(({ name, values }) => [name, values]));
    this.#weights.forEach(({ name, values }, i) => {
      const gradient = gradients.get(name);
      if (!gradient) throw new RangeError(`there is no gradient of ${name}`);
      this.#rule.step(values, gradient, this.#memories[i] as RuleMemory, this.#step);
    });
    this.#base.load(this.#weights);
    return loss;
  }

  steps(rows: Int32Array, _: OptimiserSpec, batches: number): Float32Array {
    const batchRows = rows.length / batches;
    return Float32Array.from({ length: batches }, (_, i) => this.step(rows.subarray(i * batchRows, (i + 1) * batchRows)));
  }

  forward(inputs: Float32Array, count: number, mode: PassMode): Float32Array {
    return this.#base.forward(inputs, count, mode);
  }

  inspect(inputs: Float32Array, targets: Float32Array, count: number, mode: PassMode): Inspection {
    return this.#base.inspect(inputs, targets, count, mode);
  }

  parameters(): NamedArray[] {
    return this.#base.parameters();
  }

  averages(): NamedArray[] {
    return this.#base.averages();
  }

  load(parameters: readonly NamedArray[]): void {
    for (const { name, values } of parameters) this.#weights.find((own) => own.name === name)?.values.set(values);
    this.#base.load(parameters);
  }

  dispose(): void {
    this.#base.dispose();
  }
}
