import { selectedRows, type DataSet } from '../data/dataSet';
import { averageWeight } from '../nn/averageWeight';
import { isTrainable } from '../nn/initialParameters';
import type { NamedArray } from '../nn/namedArray';
import { plainLayers } from '../spec/plainLayers';
import type { OptimiserSpec, RunSpec } from '../spec/spec';
import { createTrainer, createTrainers } from '../training/createTrainer';
import type { Inspection, PassMode, Trainer, TrainerFactory } from '../training/trainer';
import { CompiledRule, type RuleMemory } from './compiledRule';
import type { Rule } from './rule';
import { ruleOf, type RuledSpec } from './ruledSpec';

/** A trainer whose updates are the reader's: every weight and every bias is a layer of its own to the rule. */
export const ruleTrainer =
  (rule: Rule): TrainerFactory =>
  (spec, data) =>
    new RuleTrainer(rule, { spec, data, base: createTrainer(baseOf(spec), data) });

/**
 * Trainers of runs side by side, of which some may have a rule.
 * @throws RangeError where a rule has a fault
 */
export function ruledTrainers(specs: readonly RuledSpec[], data: readonly DataSet[]): Trainer[] {
  const rules = specs.map(ruleOf);
  const bases = createTrainers(
    specs.map((spec, i) => (rules[i] ? baseOf(spec) : spec)),
    data,
  );
  return bases.map((base, i) => {
    const rule = rules[i];
    return rule ? new RuleTrainer(rule, { spec: specs[i] as RunSpec, data: data[i] as DataSet, base }) : base;
  });
}

/** It makes no step of its own that moves a weight, so that it has nothing to average. */
const STANDING: OptimiserSpec = { kind: 'sgd', learningRate: 0 };
const baseOf = (spec: RunSpec): RunSpec => ({ ...spec, optimiser: STANDING, average: undefined });

/** Layers whose masks, noise or running statistics move along with the steps. */
const MOVING: ReadonlySet<string> = new Set(['dropout', 'noise', 'batchNorm']);

interface Parts {
  spec: RunSpec;
  data: DataSet;
  /** Gradients come from it. */
  base: Trainer;
}

class RuleTrainer implements Trainer {
  readonly #base: Trainer;
  readonly #data: DataSet;
  readonly #average: RunSpec['average'];
  /** Whether the base has to make a step too, which leaves the weights where they are. */
  readonly #moves: boolean;
  readonly #rule: CompiledRule;
  readonly #weights: NamedArray[];
  readonly #memories: RuleMemory[];
  #averages: NamedArray[] = [];
  #step = 0;

  constructor(rule: Rule, { spec, data, base }: Parts) {
    this.#base = base;
    this.#data = data;
    this.#average = spec.average;
    this.#moves = plainLayers(spec.layers).some(({ kind }) => MOVING.has(kind));
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
    if (this.#moves) this.#base.step(rows, STANDING);
    this.#base.load(this.#weights);
    this.#takeAverage();
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
    return this.#averages.map(copied);
  }

  load(parameters: readonly NamedArray[]): void {
    for (const { name, values } of parameters) this.#weights.find((own) => own.name === name)?.values.set(values);
    this.#base.load(parameters);
  }

  dispose(): void {
    this.#base.dispose();
  }

  /** average <- average + share (weights - average). */
  #takeAverage(): void {
    const share = averageWeight(this.#average, this.#step);
    if (share === 0) return;
    if (this.#averages.length === 0) {
      this.#averages = this.#weights.map(copied);
      return;
    }
    this.#averages.forEach(({ values: average }, place) => {
      const { values } = this.#weights[place] as NamedArray;
      for (let i = 0; i < average.length; i++) {
        const kept = average[i] as number;
        average[i] = kept + share * ((values[i] as number) - kept);
      }
    });
  }
}

const copied = ({ values, ...named }: NamedArray): NamedArray => ({ ...named, values: values.slice() });
