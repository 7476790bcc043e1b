import { randomIndex, streamKey, uniform, type StreamKey } from '../../../src/lib/math/random';

const STREAM = 4711;
const ONE = ['sqrt', 'exp', 'log', 'abs', 'sign', 'tanh'] as const;
const OVER = ['mean', 'norm', 'min', 'max'] as const;
const MEMORIES = ['m', 's', 'n'] as const;
const DEEPEST = 3;

/** A rule that somebody might type, or nobody: always the same for the same number. */
export function randomRule(number: number): string {
  const draw = new Draw(streamKey(number, STREAM));
  const kept = MEMORIES.slice(0, draw.below(4));
  const made: string[] = [];
  const lines = kept.map((name) => {
    const line = draw.chance(0.7)
      ? `${name} = a*${name} + ${draw.tree([...kept, ...made], DEEPEST)}`
      : `${name} = ${draw.tree([...kept, ...made], DEEPEST)}`;
    made.push(name);
    return line;
  });
  if (draw.chance(0.3)) lines.push(`u = ${draw.tree([...kept, 'g'], DEEPEST)}`);
  const names = [...kept, ...(lines.some((line) => line.startsWith('u')) ? ['u'] : [])];
  return ['a = 0.8', 'b = 0.05', ...lines, `w = w - b*(${draw.tree([...names, 'g'], DEEPEST)})`].join('\n');
}

class Draw {
  #counter = 0;
  readonly #key: StreamKey;

  constructor(key: StreamKey) {
    this.#key = key;
  }

  chance(share: number): boolean {
    return uniform(this.#key, this.#counter++) < share;
  }

  below(count: number): number {
    return randomIndex(this.#key, this.#counter++, count);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  tree(names: readonly string[], depth: number): string {
    if (depth === 0 || this.chance(0.2)) return this.pick(['g', 'g', 'w', 'a', 'b', 't', '0.5', '2', '1e-3', ...names]);
    const part = () => this.tree(names, depth - 1);
    switch (this.below(9)) {
      case 0:
        return `${this.pick(ONE)}(${part()})`;
      case 1:
        return `${this.pick(OVER)}(${part()})`;
      case 2:
        return `${this.pick(['min', 'max'])}(${part()}, ${part()})`;
      case 3:
        return `where(${part()} ${this.pick(['<', '<=', '>', '>='])} ${part()}, ${part()}, ${part()})`;
      case 4:
        return `(${part()})**${this.pick(['2', '3', '0.5', '-1', 't'])}`;
      case 5:
        return `-(${part()})`;
      default:
        return `(${part()} ${this.pick(['+', '-', '*', '/'])} ${part()})`;
    }
  }
}
