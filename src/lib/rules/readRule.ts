import { numberFunctions } from '../expression/functions';
import { parseExpression } from '../expression/parseExpression';
import { isName, plainText } from '../expression/tokens';
import type { Fault, Functions, Tree } from '../expression/tree';
import { GIVEN, LONGEST_RULE, type Assignment, type Parameter, type ReadRule } from './rule';
import { namesIn } from './ruleShapes';

const MOST_LINES = 6;
const MOST_PARAMETERS = 8;

/** Those of one number take a layer element by element; `mean`, `norm`, and `min` and `max` of one thing, go over the whole layer. */
export const RULE_FUNCTIONS: Functions = {
  ...numberFunctions(['sqrt', 'exp', 'log', 'abs', 'sign', 'tanh', 'where']),
  min: { least: 1, most: 2 },
  max: { least: 1, most: 2 },
  mean: { least: 1, most: 1 },
  norm: { least: 1, most: 1 },
};

interface Line {
  /** Place of the line in the text. */
  from: number;
  text: string;
  name: string;
  /** What stands behind the sign of equality, and its place. */
  right: string;
  rightFrom: number;
}

const NUMBER_ALONE = /^\s*-?\s*(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/**
 * Reads a rule: lines such as `v = beta*v + g` and `w = w - alpha*v`, in the order in which a step goes through them, and lines such as
 * `beta = 0.9`, which are the reader's numbers. Never throws.
 */
export function readRule(text: string): ReadRule {
  if (text.length > LONGEST_RULE) return fault(`A rule has at most ${LONGEST_RULE} characters.`, LONGEST_RULE, text.length);
  const lines: Line[] = [];
  let first: Fault | undefined;
  for (const each of linesOf(text)) {
    const line = lineOf(each);
    if ('sentence' in line) first ??= line;
    else lines.push(line);
  }
  const counted = (name: string) => lines.filter((line) => line.name === name).length;
  const isParameter = ({ name, right }: Line) => name !== 'w' && name !== 'g' && NUMBER_ALONE.test(right) && counted(name) === 1;
  const parameters = lines.filter(isParameter);
  const steps = lines.filter((line) => !isParameter(line));
  const names = [...new Set([...GIVEN, ...lines.map(({ name }) => name)])];
  const read = [...parameters, ...steps].map((line) => ({
    line,
    ...parseExpression(line.right, { names, functions: RULE_FUNCTIONS }, line.rightFrom),
  }));
  for (const { fault } of read.toSorted((a, b) => a.line.from - b.line.from)) {
    if (fault && (!first || fault.from < first.from)) first = withRemedy(fault);
  }
  if (first) return { fault: first };
  if (steps.length > MOST_LINES)
    return faultOn(steps[MOST_LINES], `A step has at most ${MOST_LINES} lines, beside those that only name a number.`);
  if (parameters.length > MOST_PARAMETERS) return faultOn(parameters[MOST_PARAMETERS], `At most ${MOST_PARAMETERS} numbers of your own.`);
  if (counted('w') === 0) return fault('No line changes the weights: one begins with w =', 0, text.length);
  const trees = new Map(read.map(({ line, tree }) => [line, tree as Tree]));
  const assignments = steps.map((line): Assignment => ({ name: line.name, tree: trees.get(line) as Tree }));
  return {
    rule: { text, parameters: parameters.map((line) => parameterOf(line)), assignments, memories: memoriesOf(assignments) },
  };
}

/** The lines of the text that say something, with their places. */
function linesOf(text: string): { from: number; text: string }[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const found = { from, text: line.trimEnd() };
    from += line.length + 1;
    return found.text.trim() === '' ? [] : [found];
  });
}

function lineOf({ from, text }: { from: number; text: string }): Line | Fault {
  const plain = plainText(text);
  const sign = /(?<![<>!=])=(?!=)/.exec(plain)?.index ?? -1;
  const [start, end] = [from + text.length - text.trimStart().length, from + text.length];
  const said = (sentence: string, to = end): Fault => ({ sentence, from: start, to });
  if (sign < 0) return said('A line puts something into a name, such as v = beta*v + g.');
  const name = plain.slice(0, sign).trim();
  const nameEnd = from + sign;
  if (/[-+*/^]$/.test(name)) return said(`Write it out: ${nearName(name)} = ${nearName(name)} ${name.slice(-1)} …`, nameEnd + 1);
  if (!isName(name)) return said('On the left of = stands one name, of letters and digits.', nameEnd + 1);
  if (name === 't') return said('t counts the steps: nothing can be put into it.', start + 1);
  if (Object.hasOwn(RULE_FUNCTIONS, name)) return said(`${name} is a function: nothing can be put into it.`, start + name.length);
  return { from, text, name, right: plain.slice(sign + 1), rightFrom: nameEnd + 1 };
}

const nearName = (text: string) => text.replace(/[-+*/^ ]+$/, '');

/** For a name that nothing is known of, what can be done. */
function withRemedy(fault: Fault): Fault {
  const { unknown } = fault;
  if (unknown === undefined) return fault;
  return { ...fault, sentence: `${unknown} is used before anything is put into it. For a number of your own add a line ${unknown} = 0.9.` };
}

function parameterOf({ name, right, rightFrom }: Line): Parameter {
  const from = rightFrom + right.length - right.trimStart().length;
  return { name, value: Number(right.replaceAll(' ', '')), span: { from, to: rightFrom + right.trimEnd().length } };
}

/** Names whose value of the step before is read, since it is asked for before or in the first line that puts something into them. */
function memoriesOf(assignments: readonly Assignment[]): string[] {
  const filled = new Set<string>(['g', 'w']);
  const memories = new Set<string>();
  const targets = new Set(assignments.map(({ name }) => name));
  for (const { name, tree } of assignments) {
    for (const read of namesIn(tree)) if (targets.has(read) && !filled.has(read)) memories.add(read);
    filled.add(name);
  }
  return [...memories];
}

const fault = (sentence: string, from: number, to: number): ReadRule => ({ fault: { sentence, from, to } });
const faultOn = (line: Line | undefined, sentence: string): ReadRule =>
  fault(sentence, line?.from ?? 0, (line?.from ?? 0) + (line?.text.length ?? 0));
