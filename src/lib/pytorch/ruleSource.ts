import { pythonSource } from '../expression/pythonSource';
import { partsOf, type Tree, type TreeOf } from '../expression/tree';
import type { Rule } from '../rules/rule';
import { isLayered, layeredNames, namesIn, overLayer } from '../rules/ruleShapes';
import type { OwnOptimiser } from './ownOptimiser';

/** A number of Python's, a tensor without dimensions, or one with a number for each weight. */
type Kind = 'number' | 'single' | 'tensor';

/** Names that Python or the class has for something else; `params` is torch's own in a group. */
const TAKEN = new Set(
  (
    'and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass ' +
    'raise return try type while with yield abs dict group math max min params print self state super torch weight closure parameters'
  ).split(' '),
);

/** What the class is called where it is the only one. */
const CLASS_NAME = 'Yours';

/**
 * The rule as a class of torch's, which takes the reader's numbers as arguments. Numbers for a whole layer that follow from these alone are Python's
 * own, so that a division by zero among them is an error there, where the page has no finite number.
 */
export function ownOptimiser(rule: Rule, className = CLASS_NAME): OwnOptimiser {
  const source = new RuleWriter(rule).source(className);
  return { rule, className, keywords: keywords(rule), source, usesMath: /\bmath\./.test(source) };
}

const keywords = ({ parameters }: Rule): string[] => parameters.map(({ name, value }) => `${pythonName(name)}=${value}`);

const pythonName = (name: string): string => (TAKEN.has(name) ? `${name}_` : name);

class RuleWriter {
  readonly #rule: Rule;
  readonly #layered: ReadonlySet<string>;
  /** Names that are tensors without dimensions. */
  readonly #singles: ReadonlySet<string>;

  constructor(rule: Rule) {
    this.#rule = rule;
    this.#layered = layeredNames(rule);
    const singles = new Set<string>();
    this.#singles = singles;
    let before: number;
    do {
      before = singles.size;
      for (const { name, tree } of rule.assignments) if (!this.#layered.has(name) && this.#kindOf(tree) === 'single') singles.add(name);
    } while (singles.size > before);
  }

  source(className: string): string {
    const { parameters, memories, assignments } = this.#rule;
    const numbers = parameters.map(({ name }) => pythonName(name));
    const countsSteps = assignments.some(({ tree }) => namesIn(tree).includes('t'));
    const kept = [...(countsSteps ? ['t'] : []), ...memories];
    const keptNames = kept.map(pythonName);
    const taken = `${keptNames.join(', ')} = ${kept.map((name) => `state["${pythonName(name)}"]`).join(', ')}`;
    return [
      `class ${className}(torch.optim.Optimizer):`,
      `    def __init__(self, ${['parameters', ...keywords(this.#rule)].join(', ')}):`,
      `        super().__init__(parameters, dict(${numbers.map((name) => `${name}=${name}`).join(', ')}))`,
      '',
      '    @torch.no_grad()',
      '    def step(self):',
      '        for group in self.param_groups:',
      ...(numbers.length > 0 ? [`            ${numbers.join(', ')} = ${numbers.map((name) => `group["${name}"]`).join(', ')}`] : []),
      '            for weight in group["params"]:',
      '                if weight.grad is None:',
      '                    continue',
      ...(kept.length > 0
        ? [
            '                state = self.state[weight]',
            '                if not state:  # before the first step',
            `                    state.update(${kept.map((name) => `${pythonName(name)}=${this.#start(name)}`).join(', ')})`,
            ...(countsSteps ? ['                state["t"] += 1'] : []),
            `                ${taken}`,
          ]
        : []),
      '                w, g = weight.clone(), weight.grad.clone()',
      ...assignments.map(({ name, tree }) => `                ${pythonName(name)} = ${this.#assigned(name, tree)}`),
      '                weight.copy_(w)',
      ...(memories.length > 0
        ? [`                state.update(${memories.map((name) => `${pythonName(name)}=${pythonName(name)}`).join(', ')})`]
        : []),
    ].join('\n');
  }

  #start(name: string): string {
    if (name === 't') return '0';
    if (this.#layered.has(name)) return 'torch.zeros_like(weight)';
    return this.#singles.has(name) ? 'torch.zeros((), dtype=weight.dtype)' : '0.0';
  }

  #assigned(name: string, tree: Tree): string {
    const text = this.#text(tree);
    return this.#layered.has(name) && this.#kindOf(tree) !== 'tensor' ? `torch.zeros_like(weight) + ${bracketed(text)}` : text;
  }

  #text(tree: Tree): string {
    return pythonSource(tree, { nameOf: pythonName, callOf: (call, given) => this.#call(call, given) });
  }

  #kindOf(tree: Tree): Kind {
    if (isLayered(tree, this.#layered)) return 'tensor';
    if (tree.kind === 'name') return this.#singles.has(tree.name) ? 'single' : 'number';
    if (tree.kind === 'call' && overLayer(tree) && tree.given.some((part) => isLayered(part, this.#layered))) return 'single';
    return partsOf(tree).some((part) => this.#kindOf(part) === 'single') ? 'single' : 'number';
  }

  #call(call: TreeOf<'call'>, given: readonly string[]): string {
    const kinds = call.given.map((each) => this.#kindOf(each));
    const [first = '', second = '', third = ''] = given;
    const [firstKind = 'number', secondKind, thirdKind] = kinds;
    const over = overLayer(call);
    if (over) {
      if (firstKind !== 'tensor') return over === 'norm' ? `abs(${first})` : first;
      return over === 'norm' ? `torch.linalg.vector_norm(${first})` : `torch.${over}(${first})`;
    }
    switch (call.name) {
      case 'min':
      case 'max': {
        if (kinds.every((kind) => kind === 'number')) return `${call.name}(${first}, ${second})`;
        if (secondKind === 'number') return `torch.clamp(${first}, ${call.name === 'min' ? 'max' : 'min'}=${second})`;
        if (firstKind === 'number') return `torch.clamp(${second}, ${call.name === 'min' ? 'max' : 'min'}=${first})`;
        return `torch.${call.name}imum(${first}, ${second})`;
      }
      case 'where': {
        const made = this.#kindOf(call);
        const [yes, no] = [asKind(made, second, secondKind), asKind(made, third, thirdKind)];
        return firstKind === 'number' ? `(${yes} if ${first} else ${no})` : `torch.where(${first}, ${yes}, ${no})`;
      }
      case 'abs':
        return `abs(${first})`;
      case 'sign':
        return firstKind === 'number' ? `((${first} > 0) - (${first} < 0))` : `torch.sign(${first})`;
      default:
        return `${firstKind === 'number' ? 'math' : 'torch'}.${call.name}(${first})`;
    }
  }
}

/** A branch as what both branches come to together. */
function asKind(made: Kind, text: string, kind: Kind | undefined): string {
  if (made === 'number' || made === kind) return text;
  if (made === 'single') return `weight.new_tensor(${text})`;
  return kind === 'number' ? `torch.full_like(weight, ${text})` : `${bracketed(text)}.expand_as(weight)`;
}

const bracketed = (text: string): string => (/^[\w.]+$/.test(text) ? text : `(${text})`);
