import type { Fault, Span } from './tree';

export interface Token extends Span {
  kind: 'number' | 'name' | 'operator' | 'open' | 'close' | 'comma';
  text: string;
}

/** Of one expression. */
const MOST_CHARACTERS = 400;
const LONGEST_NAME = 24;

/** What looks alike and is typed or pasted instead; each as long as what it stands for, so that places stay. */
const ALIKE: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '·': '*',
  '×': '*',
  '⋅': '*',
  '∗': '*',
  µ: 'μ',
  ϵ: 'ε',
  '\t': ' ',
  '\u00a0': ' ',
};
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('').replace('\t', '\\t')}]`, 'g');

/** The text with one sign for each operation. */
export const plainText = (text: string): string => text.replace(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter);

const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy;
const NAME = /[a-zα-ω_][a-z0-9α-ω_]*/iy;
const OPERATOR = /\*\*|<=|>=|==|!=|&&|\|\||[-+*/^<>]/y;

/** What a name may be: Latin and Greek letters, digits, and what joins words. */
export const isName = (text: string): boolean => /^[a-zα-ω][a-z0-9α-ω_]*$/i.test(text) && text.length <= LONGEST_NAME;

/** The words of an expression in their order, or the first that is none. `text` is `plainText`. */
export function tokensOf(text: string): Token[] | Fault {
  if (text.length > MOST_CHARACTERS) {
    return { sentence: `This is longer than ${MOST_CHARACTERS} characters.`, from: MOST_CHARACTERS, to: text.length };
  }
  const tokens: Token[] = [];
  let at = 0;
  const taken = (kind: Token['kind'], word: string) => {
    tokens.push({ kind, text: word, from: at, to: at + word.length });
    at += word.length;
  };
  const matched = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const letter = text.charAt(at);
    const number = matched(NUMBER);
    const name = matched(NAME);
    const operator = matched(OPERATOR);
    if (letter === ' ') at += 1;
    else if (number !== undefined) taken('number', number);
    else if (name !== undefined) taken('name', name);
    else if (operator !== undefined) taken('operator', operator);
    else if (letter === '(') taken('open', letter);
    else if (letter === ')') taken('close', letter);
    else if (letter === ',') taken('comma', letter);
    else {
      const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
      return { sentence: sentenceOn(whole), from: at, to: at + whole.length };
    }
    const last = tokens.at(-1);
    if (last?.kind === 'name' && !isName(last.text)) {
      const why = last.text.startsWith('_') ? 'begins with a letter' : `has at most ${LONGEST_NAME} letters`;
      return { sentence: `A name ${why}.`, from: last.from, to: last.to };
    }
  }
  return tokens;
}

function sentenceOn(letter: string): string {
  if (letter === '"' || letter === "'" || letter === '`' || letter === '“' || letter === '‘')
    return 'There is no text here, only numbers and names.';
  if (letter === '.') return 'A full stop stands in numbers only: nothing here has parts of its own.';
  if (letter === '[' || letter === ']') return 'Nothing here has parts of its own: use round brackets.';
  if (letter === '=') return 'An assignment cannot stand inside an expression.';
  if (letter === ';' || letter === '\n') return 'One expression only.';
  if (letter === '²' || letter === '³') return 'Write a power as **2 or ^2.';
  return `‘${letter}’ means nothing here.`;
}
