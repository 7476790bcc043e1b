import { COMPARISONS, ONE_NUMBER, OPERATIONS, TWO_NUMBERS } from '../expression/functions';
import { scalarFunction } from '../expression/scalarFunction';
import { partsOf, type Tree, type TreeOf } from '../expression/tree';
import * as blocks from './blockOperations';
import * as fused from './fusedOperations';
import { fusedShape, type FusedShape } from './fusedShapes';
import { inlined } from './inlined';
import type { Assignment, Rule } from './rule';
import { isLayered, layeredNames, namesIn, overLayer } from './ruleShapes';

/** Works on the first elements of the registers. */
type Instruction = (count: number) => void;

/** A block of numbers, or the place of one number for the whole layer among the values. */
type Operand = Float64Array | number;

interface RuleProgram {
  /** Elements of the registers. */
  block: number;
  /** Registers of the weights and of the gradient. */
  weight: Float64Array;
  slope: Float64Array;
  /** Registers of the memories with a number for each weight, and places of the others among the values. */
  memories: { layered: readonly Float64Array[]; whole: readonly number[] };
  /** Numbers that hold for the whole layer. */
  values: Float64Array;
  /** Place of the step's number among them. */
  time: number;
  /** Once a step, before the blocks: for numbers that hold for all of them. */
  first: readonly (() => void)[];
  /** For each block. */
  instructions: readonly Instruction[];
}

/** Places for numbers that come up within a line. */
const SPARE_VALUES = 2048;

/**
 * The rule as a list of loops over registers. Where no line goes over the whole layer, and no memory is one number for all weights, it may be run
 * block by block.
 */
export function ruleProgram(rule: Rule, blockOf: (isBlockwise: boolean) => number): RuleProgram {
  const layered = layeredNames(rule);
  const isWhole = rule.memories.some((name) => !layered.has(name)) || rule.assignments.some(({ tree }) => goesOverLayer(tree));
  const block = blockOf(!isWhole);
  return new Compiler(rule, layered, block, !isWhole).program();
}

const goesOverLayer = (tree: Tree): boolean => (tree.kind === 'call' && overLayer(tree) !== undefined) || partsOf(tree).some(goesOverLayer);

class Compiler {
  readonly #rule: Rule;
  readonly #layered: ReadonlySet<string>;
  readonly #block: number;
  readonly #lines: readonly Assignment[];
  readonly #first: (() => void)[] = [];
  readonly #instructions: Instruction[] = [];
  /** Whether numbers that hold for all weights stay as they are through a step. */
  readonly #isSteady: boolean;
  readonly #named = new Map<string, Float64Array>();
  readonly #spare: Float64Array[] = [];
  /** Names of the values, by their places. */
  readonly #names: string[];
  readonly #values: Float64Array;

  constructor(rule: Rule, layered: ReadonlySet<string>, block: number, isBlockwise: boolean) {
    this.#rule = rule;
    this.#lines = inlined(rule);
    this.#layered = layered;
    this.#block = block;
    for (const name of layered) this.#named.set(name, new Float64Array(block));
    const whole = rule.assignments.map(({ name }) => name).filter((name) => !layered.has(name));
    this.#isSteady = isBlockwise && new Set(whole).size === whole.length;
    this.#names = [...new Set(['t', ...rule.parameters.map(({ name }) => name), ...whole])];
    this.#values = new Float64Array(this.#names.length + SPARE_VALUES);
    for (const { name, value } of rule.parameters) this.#values[this.#names.indexOf(name)] = value;
  }

  program(): RuleProgram {
    const { memories } = this.#rule;
    this.#lines.forEach((line, at) => this.#assign(line, this.#lines.slice(at + 1)));
    return {
      block: this.#block,
      weight: this.#register('w'),
      slope: this.#register('g'),
      memories: {
        layered: memories.filter((name) => this.#layered.has(name)).map((name) => this.#register(name)),
        whole: memories.filter((name) => !this.#layered.has(name)).map((name) => this.#names.indexOf(name)),
      },
      values: this.#values,
      time: this.#names.indexOf('t'),
      first: this.#first,
      instructions: this.#instructions,
    };
  }

  #register(name: string): Float64Array {
    const register = this.#named.get(name);
    if (!register) throw new RangeError(`${name} has no register`);
    return register;
  }

  #assign({ name, tree }: Assignment, later: readonly Assignment[]): void {
    if (!this.#layered.has(name)) {
      const [values, place] = [this.#values, this.#names.indexOf(name)];
      const from = this.#number(tree, 0);
      this.#scalar(() => (values[place] = values[from] as number));
      return;
    }
    const out = this.#register(name);
    // What is read no more is rounded where it is kept.
    const isKept = name === 'w' || this.#rule.memories.includes(name);
    const isRounded = isKept && later.some((line) => namesIn(line.tree).includes(name));
    if (this.#fused(tree, 0, out, isRounded)) return;
    const made = this.#compiled(tree, 0, out);
    if (made !== out) this.#copy(out, made);
    if (isRounded) this.#instructions.push((count) => blocks.roundBlock(out, count));
  }

  /** A number that holds for all weights is computed once a step, if it can be. */
  #scalar(compute: () => void): void {
    (this.#isSteady ? this.#first : this.#instructions).push(compute);
  }

  /** In one loop, if there is one for this shape. */
  #fused(tree: Tree, depth: number, out: Float64Array, isRounded: boolean): boolean {
    const shape = fusedShape(tree, this.#layered);
    if (!shape || (isRounded && shape.kind !== 'sum')) return false;
    this.#instructions.push(shape.kind === 'sum' ? this.#sum(shape, depth, out, isRounded) : this.#rootStep(shape, depth, out));
    return true;
  }

  /** Numbers first, while no spare register is in use. */
  #sum(
    { left, right, isMinus, isSquare }: FusedShape & { kind: 'sum' },
    depth: number,
    out: Float64Array,
    isRounded: boolean,
  ): Instruction {
    const [values, a, b] = [this.#values, this.#factor(left.by, depth), this.#factor(right.by, depth)];
    const [x, y] = this.#parts([left.of, right.of], depth) as [Float64Array, Float64Array];
    const sign = isMinus ? -1 : 1;
    const usual = isSquare ? fused.addSquare : fused.addProducts;
    const rounded = isSquare ? fused.addSquareRounded : fused.addProductsRounded;
    const add = isRounded ? rounded : usual;
    return (count) => add(out, values[a] as number, x, sign * (values[b] as number), y, count);
  }

  #rootStep({ from, rate, slope, square, least }: FusedShape & { kind: 'rootStep' }, depth: number, out: Float64Array): Instruction {
    const values = this.#values;
    const [rateAt, slopeAt, squareAt, leastAt] = [
      this.#factor(rate, depth),
      this.#factor(slope.by, depth),
      this.#factor(square.by, depth),
      this.#factor(least, depth),
    ];
    const [x, y, z] = this.#parts([from, slope.of, square.of], depth) as [Float64Array, Float64Array, Float64Array];
    const numbers: fused.RootStep = { rate: 1, slopeBy: 1, squareBy: 1, least: 0 };
    return (count) => {
      numbers.rate = values[rateAt] as number;
      numbers.slopeBy = values[slopeAt] as number;
      numbers.squareBy = values[squareAt] as number;
      numbers.least = values[leastAt] as number;
      fused.stepByRoot(out, x, y, z, numbers, count);
    };
  }

  /** The place of a factor; of one that is not there, that of 1. */
  #factor(by: Tree | undefined, depth: number): number {
    if (by) return this.#number(by, depth);
    const place = this.#newValue();
    this.#values[place] = 1;
    return place;
  }

  #copy(out: Float64Array, from: Operand): void {
    const values = this.#values;
    this.#instructions.push(
      typeof from === 'number'
        ? (count) => blocks.fillBlock(out, values[from] as number, count)
        : (count) => out.set(count === from.length ? from : from.subarray(0, count)),
    );
  }

  /** The place of a number that holds for the whole layer. */
  #number(tree: Tree, depth: number): number {
    const plain = this.#withoutLayers(tree, depth);
    if (plain.kind === 'name') return this.#names.indexOf(plain.name);
    const [values, place, compute] = [this.#values, this.#newValue(), scalarFunction(plain, this.#names)];
    this.#scalar(() => (values[place] = compute(values)));
    return place;
  }

  /** The tree with the place of its result for each part that goes over the layer, computed before. */
  #withoutLayers(tree: Tree, depth: number): Tree {
    switch (tree.kind) {
      case 'number':
      case 'name':
        return tree;
      case 'negative':
        return { ...tree, of: this.#withoutLayers(tree.of, depth) };
      case 'operation':
      case 'comparison':
        return { ...tree, left: this.#withoutLayers(tree.left, depth), right: this.#withoutLayers(tree.right, depth) };
      case 'call': {
        const over = overLayer(tree);
        const [only] = tree.given;
        if (!over || !only) return { ...tree, given: tree.given.map((each) => this.#withoutLayers(each, depth)) };
        return { kind: 'name', name: this.#names[this.#overLayer(over, only, depth)] ?? '', from: tree.from, to: tree.to };
      }
    }
  }

  /** The place of what goes over the layer. Of a number that is the same everywhere, mean, least and most are itself, and the norm is its size. */
  #overLayer(over: keyof typeof blocks.OVER_LAYER, tree: Tree, depth: number): number {
    const [values, place, compute] = [this.#values, this.#newValue(), blocks.OVER_LAYER[over]];
    if (isLayered(tree, this.#layered)) {
      const of = this.#compiled(tree, depth) as Float64Array;
      this.#instructions.push((count) => (values[place] = compute(of, count)));
    } else {
      const of = this.#number(tree, depth);
      this.#instructions.push(() => (values[place] = over === 'norm' ? Math.abs(values[of] as number) : (values[of] as number)));
    }
    return place;
  }

  #newValue(): number {
    if (this.#names.length === this.#values.length) throw new RangeError('a rule with more numbers than there are places');
    return this.#names.push(`#${this.#names.length}`) - 1;
  }

  /** A register for what comes up at this depth of a line. */
  #spareAt(depth: number): Float64Array {
    return (this.#spare[depth] ??= new Float64Array(this.#block));
  }

  /** What a tree comes to, in `out` or in a spare register at this depth or deeper, or where it stands already. */
  #compiled(tree: Tree, depth: number, out?: Float64Array): Operand {
    if (!isLayered(tree, this.#layered)) return this.#number(tree, depth);
    if (tree.kind === 'name') return this.#register(tree.name);
    const to = out ?? this.#spareAt(depth);
    if (this.#fused(tree, depth, to, false)) return to;
    const parts = tree.kind === 'call' && tree.name === 'where' ? this.#chosen(tree, depth) : this.#parts(partsOf(tree), depth);
    this.#instructions.push(this.#instruction(tree, to, parts));
    return to;
  }

  /** Each part at a depth of its own, so that none overwrites the other. What goes over the layer is computed first, while nothing is underway. */
  #parts(parts: readonly Tree[], depth: number): Operand[] {
    return parts.map((part, i) => this.#compiled(part, depth + i));
  }

  #chosen({ given }: TreeOf<'call'>, depth: number): Operand[] {
    return given.map((part, i) => {
      const made = this.#compiled(part, depth + i);
      if (typeof made !== 'number') return made;
      const block = this.#spareAt(depth + i);
      this.#copy(block, made);
      return block;
    });
  }

  #instruction(tree: Tree, out: Float64Array, parts: readonly Operand[]): Instruction {
    const [a, b, c] = parts as [Operand, Operand, Operand];
    switch (tree.kind) {
      case 'negative':
        return (count) => blocks.multiplyNumber(out, a as Float64Array, -1, count);
      case 'operation':
        return tree.operator === '**' ? this.#power(tree, out, a, b) : this.#operation(tree, out, a, b);
      case 'comparison': {
        const compare = COMPARISONS[tree.operator];
        return this.#pairwise(out, a, b, (left, right) => Number(compare(left, right)));
      }
      case 'call':
        if (tree.name === 'where')
          return (count) => blocks.chooseBlocks(out, a as Float64Array, b as Float64Array, c as Float64Array, count);
        return this.#call(tree.name, out, a, b);
      default:
        throw new RangeError(`${tree.kind} is no instruction`);
    }
  }

  #operation({ operator }: TreeOf<'operation'>, out: Float64Array, a: Operand, b: Operand): Instruction {
    const values = this.#values;
    if (typeof a !== 'number' && typeof b !== 'number') {
      const work = BOTH[operator as keyof typeof BOTH];
      return (count) => work(out, a, b, count);
    }
    const [number, block] = typeof a === 'number' ? [a, b as Float64Array] : [b as number, a];
    const isFirst = typeof a === 'number';
    switch (operator) {
      case '+':
        return (count) => blocks.addNumber(out, block, values[number] as number, count);
      case '*':
        return (count) => blocks.multiplyNumber(out, block, values[number] as number, count);
      case '-':
        return isFirst
          ? (count) => blocks.subtractFromNumber(out, values[number] as number, block, count)
          : (count) => blocks.addNumber(out, block, -(values[number] as number), count);
      default:
        return isFirst
          ? (count) => blocks.divideNumber(out, values[number] as number, block, count)
          : (count) => blocks.divideByNumber(out, block, values[number] as number, count);
    }
  }

  #power({ right }: TreeOf<'operation'>, out: Float64Array, a: Operand, b: Operand): Instruction {
    if (right.kind === 'number' && right.value === 2 && typeof a !== 'number') return (count) => blocks.multiplyBlocks(out, a, a, count);
    return this.#pairwise(out, a, b, OPERATIONS['**']);
  }

  #call(name: string, out: Float64Array, a: Operand, b: Operand): Instruction {
    const own = OWN_LOOPS[name];
    if (own) return (count) => own(out, a as Float64Array, count);
    const ofTwo = (TWO_NUMBERS as Readonly<Record<string, ((x: number, y: number) => number) | undefined>>)[name];
    if (ofTwo) return this.#pairwise(out, a, b, ofTwo);
    const ofOne = (ONE_NUMBER as Readonly<Record<string, ((x: number) => number) | undefined>>)[name];
    if (!ofOne) throw new RangeError(`${name} is no function of a layer`);
    return (count) => {
      for (let i = 0; i < count; i++) out[i] = ofOne((a as Float64Array)[i] as number);
    };
  }

  #pairwise(out: Float64Array, a: Operand, b: Operand, work: (left: number, right: number) => number): Instruction {
    const values = this.#values;
    return (count) => {
      for (let i = 0; i < count; i++) {
        const left = typeof a === 'number' ? values[a] : a[i];
        const right = typeof b === 'number' ? values[b] : b[i];
        out[i] = work(left as number, right as number);
      }
    };
  }
}

const BOTH = { '+': blocks.addBlocks, '-': blocks.subtractBlocks, '*': blocks.multiplyBlocks, '/': blocks.divideBlocks } as const;

const OWN_LOOPS: Readonly<Record<string, ((out: Float64Array, a: Float64Array, count: number) => void) | undefined>> = {
  sqrt: blocks.rootBlock,
  abs: blocks.sizeBlock,
  sign: blocks.signBlock,
};
