import type { Token } from './tokens';
import type { Fault, Span } from './tree';

/** Brackets in brackets. */
const DEEPEST = 24;
/** One behind an operator, and one more. */
const MOST_SIGNS = 3;
const SIGNS = new Set(['+', '-']);
const REFUSED: Readonly<Record<string, string>> = {
  '==': 'Two computed numbers are hardly ever equal: compare them with < or >.',
  '!=': 'Two computed numbers are hardly ever equal: compare them with < or >.',
  '&&': 'There is no ‘and’ here: put one where into another.',
  '||': 'There is no ‘or’ here: put one where into another.',
};

/** What is wrong with the order of the words of an expression, if anything is. */
export function orderFault(tokens: readonly Token[], length: number): Fault | undefined {
  const open: { token: Token; isCall: boolean }[] = [];
  let before: Token | undefined;
  let signs = 0;
  for (const token of tokens) {
    const fault = faultAt(token, before, open);
    if (fault) return fault;
    signs = token.kind === 'operator' ? signs + 1 : 0;
    if (signs > MOST_SIGNS) return said('Too many signs in a row.', token);
    before = token;
  }
  if (!before) return { sentence: 'There is nothing here yet.', from: 0, to: length };
  if (before.kind === 'operator' || before.kind === 'comma') return said(`Something is missing after ${before.text}.`, before);
  const unclosed = open.at(-1);
  return unclosed && said('This bracket is never closed.', unclosed.token);
}

/** Looks at one word, and keeps count of the brackets that are open. */
function faultAt(token: Token, before: Token | undefined, open: { token: Token; isCall: boolean }[]): Fault | undefined {
  const isBegun = before?.kind === 'number' || before?.kind === 'name' || before?.kind === 'close';
  switch (token.kind) {
    case 'number':
    case 'name':
      return isBegun ? missingOperator(before, token) : undefined;
    case 'operator': {
      const refusal = REFUSED[token.text];
      if (refusal !== undefined) return said(refusal, token);
      return isBegun || SIGNS.has(token.text) ? undefined : said(`A number or a name is missing before ${token.text}.`, token);
    }
    case 'open': {
      if (isBegun && before.kind !== 'name') return missingOperator(before, token);
      open.push({ token, isCall: before?.kind === 'name' });
      return open.length > DEEPEST ? said(`More than ${DEEPEST} brackets in each other.`, token) : undefined;
    }
    case 'close': {
      const opened = open.pop();
      if (!opened) return said('This bracket was never opened.', token);
      if (before === opened.token) return said('There is nothing between these brackets.', { from: opened.token.from, to: token.to });
      return isBegun ? undefined : said(`Something is missing after ${before?.text ?? ''}.`, before ?? token);
    }
    case 'comma':
      if (open.at(-1)?.isCall !== true)
        return said('A comma stands only between what a function is given. (Decimals have a full stop.)', token);
      return isBegun ? undefined : said('Something is missing before this comma.', token);
  }
}

const missingOperator = (before: Token, token: Token): Fault =>
  said(`An operator is missing between ${before.text} and ${token.text}, such as *.`, { from: before.from, to: token.to });

const said = (sentence: string, { from, to }: Span): Fault => ({ sentence, from, to });
