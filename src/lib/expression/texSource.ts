import { bracketed, RANK, rankOf, sidesOf, type Written } from './ranked';
import type { Tree, TreeOf } from './tree';

const BRACKETS = ['\\left(', '\\right)'] as const;
const GREEK = /^(alpha|beta|gamma|delta|epsilon|eps|zeta|eta|theta|kappa|lambda|mu|nu|xi|rho|sigma|tau|phi|chi|psi|omega)_?(\w*)$/;
const HATTED = /^([a-zα-ω]|alpha|beta|gamma|delta|theta|mu|nu|rho|sigma|tau|phi|omega)_?hat$/i;
/** From alpha to omega. */
const LETTERS = 'αβγδεζηθικλμνξοπρςστυφχψω';
const NAMES =
  'alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi o pi rho varsigma sigma tau upsilon varphi chi psi omega'.split(
    ' ',
  );
const FUNCTIONS: Readonly<Record<string, string>> = {
  exp: '\\exp',
  log: '\\ln',
  tanh: '\\tanh',
  sin: '\\sin',
  cos: '\\cos',
  min: '\\min',
  max: '\\max',
};

/** A name as formulas write it: \beta_1 for beta1, \hat{m} for mhat, \mathit{step} for words, s for s. */
export function texName(name: string): string {
  const [, under] = HATTED.exec(name) ?? [];
  if (under !== undefined) return `\\hat{${texName(under)}}`;
  const greek = GREEK.exec(name);
  if (greek) {
    const [, letter = '', index = ''] = greek;
    return `\\${letter === 'eps' || letter === 'epsilon' ? 'varepsilon' : letter === 'phi' ? 'varphi' : letter}${indexed(index)}`;
  }
  const [, letter = '', index = ''] = /^([a-zα-ω])_?(\d*|_\w*)$/i.exec(name) ?? [];
  if (letter === '') return `\\mathit{${name.replaceAll('_', '\\_')}}`;
  const place = LETTERS.indexOf(letter);
  return `${place < 0 ? letter : `\\${NAMES[place] ?? ''}`}${indexed(index.replace(/^_/, ''))}`;
}

const indexed = (index: string): string =>
  index === '' ? '' : `_{${/^\d+$/.test(index) || index.length === 1 ? index : `\\mathrm{${index.replaceAll('_', '\\_')}}`}}`;

/** A number as formulas write it. */
export function texNumber(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const power = `10^{${exponent.replace('+', '')}}`;
  return mantissa === '1' ? power : mantissa === '-1' ? `-${power}` : `${mantissa} \\cdot ${power}`;
}

/** The tree as a formula: fractions for divisions, roots, bars for sizes and norms. */
export const texSource = (tree: Tree): string => written(tree).text;

function written(tree: Tree): Written {
  const part = (of: Tree, least: number) => bracketed(written(of), least, BRACKETS);
  switch (tree.kind) {
    case 'number':
      return { text: texNumber(tree.value), rank: tree.value < 0 || String(tree.value).includes('e') ? RANK.product : RANK.whole };
    case 'name':
      return { text: texName(tree.name), rank: RANK.whole };
    case 'negative':
      return { text: `-${part(tree.of, RANK.product)}`, rank: RANK.sum };
    case 'operation':
      return operation(tree);
    case 'comparison': {
      const sign = { '<': '<', '<=': '\\le', '>': '>', '>=': '\\ge' }[tree.operator];
      return { text: `${part(tree.left, RANK.sum)} ${sign} ${part(tree.right, RANK.sum)}`, rank: RANK.comparison };
    }
    case 'call':
      return { text: call(tree), rank: RANK.whole };
  }
}

function operation({ operator, left, right }: TreeOf<'operation'>): Written {
  const rank = rankOf(operator);
  if (operator === '/') return { text: `\\frac{${written(left).text}}{${written(right).text}}`, rank: RANK.product };
  if (operator === '**') {
    const base = left.kind === 'operation' || left.kind === 'call' ? { ...written(left), rank: RANK.sum } : written(left);
    return { text: `${bracketed(base, RANK.whole, BRACKETS)}^{${written(right).text}}`, rank };
  }
  const [least, most] = sidesOf(operator);
  const [before, after] = [bracketed(written(left), least, BRACKETS), bracketed(beside(right), most, BRACKETS)];
  if (operator !== '*') return { text: `${before} ${operator} ${after}`, rank };
  return { text: `${before}${/^[\d.]/.test(after) ? ' \\cdot ' : '\\,'}${after}`, rank };
}

/** A sign right behind an operator is put in brackets. */
const beside = (tree: Tree): Written => (tree.kind === 'negative' ? { ...written(tree), rank: -1 } : written(tree));

function call({ name, given }: TreeOf<'call'>): string {
  const texts = given.map((each) => written(each).text);
  const [first = '', second = '', third = ''] = texts;
  switch (name) {
    case 'sqrt':
      return `\\sqrt{${first}}`;
    case 'abs':
      return `\\left|${first}\\right|`;
    case 'norm':
      return `\\left\\|${first}\\right\\|`;
    case 'where':
      return `\\begin{cases} ${second} & \\text{if } ${first} \\\\ ${third} & \\text{else} \\end{cases}`;
    default:
      return `${FUNCTIONS[name] ?? `\\operatorname{${name}}`}\\left(${texts.join(',\\, ')}\\right)`;
  }
}
