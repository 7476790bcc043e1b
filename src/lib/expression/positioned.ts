import jsep, { type Expression } from 'jsep';
import type { Span } from './tree';

/** What jsep finds, with its places in the text. */
export type Placed = Expression & Span;

/** From the weakest. Powers bind to the right, and are written in two ways. */
const PRECEDENCE = { '<': 1, '<=': 1, '>': 1, '>=': 1, '+': 2, '-': 2, '*': 3, '/': 3, '**': 4, '^': 4 } as const;

/** Whether the next token is read by jsep itself, for the hook that measures it. */
let isMeasuring = false;

// Once, though tests may load this module more than once, and jsep keeps what it is told.
jsep.plugins.register({
  name: 'places',
  init() {
    jsep.removeAllBinaryOps();
    for (const [operator, precedence] of Object.entries(PRECEDENCE))
      jsep.addBinaryOp(operator, precedence, precedence === PRECEDENCE['**']);
    jsep.removeAllUnaryOps();
    for (const sign of ['-', '+']) jsep.addUnaryOp(sign);
    jsep.removeAllLiterals();

    // jsep tells no places: each of its tokens, with the brackets around it and the arguments behind it, is measured on the way.
    jsep.hooks.add('gobble-token', function measure(env) {
      if (isMeasuring) {
        isMeasuring = false;
        return;
      }
      const from = this.index;
      isMeasuring = true;
      const token = this.gobbleToken();
      if (!token) return;
      const to = from + this.expr.slice(from, this.index).trimEnd().length;
      Object.assign(token, { from, to, isGroup: this.expr[from] === '(' });
      env.node = token;
    });
  },
});

/**
 * The tree that jsep makes of the text, with the places of every node, and with powers before signs: -x**2 is -(x**2).
 * @throws Error where jsep does not understand it
 */
export function positioned(text: string): Placed {
  isMeasuring = false;
  return placed(jsep(text));
}

function placed(node: Expression): Placed {
  switch (node.type) {
    case 'UnaryExpression':
      return { ...(node as Placed), argument: placed(node['argument'] as Expression) };
    case 'CallExpression':
      return { ...(node as Placed), arguments: (node['arguments'] as Expression[]).map(placed) };
    case 'BinaryExpression': {
      const [left, right] = [placed(node['left'] as Expression), placed(node['right'] as Expression)];
      const isPower = node['operator'] === '**' || node['operator'] === '^';
      return isPower ? powerOf(node, left, right) : { from: left.from, to: right.to, ...node, left, right };
    }
    default:
      return node as Placed;
  }
}

/** jsep binds signs more tightly than powers: where no bracket asks for that, the sign goes before the power. */
function powerOf(node: Expression, left: Placed, right: Placed): Placed {
  if (left.type !== 'UnaryExpression' || left['isGroup'] === true) return { from: left.from, to: right.to, ...node, left, right };
  const argument = powerOf({ ...node, isGroup: false }, left['argument'] as Placed, right);
  return { ...left, to: right.to, argument, isGroup: node['isGroup'] === true };
}
