import { partsOf, type Tree } from '../expression/tree';
import type { Assignment, Rule } from './rule';
import { isLayered, layeredNames, namesIn } from './ruleShapes';

/**
 * The lines of a rule without those whose layer is read once, by a later line that finds everything as it was: what they say stands there. The same
 * operations in the same order, so the same numbers.
 */
export function inlined(rule: Rule): Assignment[] {
  const layered = layeredNames(rule);
  const lines = [...rule.assignments];
  for (let at = lines.length - 2; at >= 0; at--) {
    const line = lines[at] as Assignment;
    const reader = readerOf(lines, at);
    if (reader === undefined || rule.memories.includes(line.name) || line.name === 'w' || !isLayered(line.tree, layered)) continue;
    const reading = lines[reader] as Assignment;
    lines[reader] = { ...reading, tree: replaced(reading.tree, line) };
    lines.splice(at, 1);
  }
  return lines;
}

/** The one later line that reads what a line makes, once; none if its name or anything that it is made of is made anew before. */
function readerOf(lines: readonly Assignment[], at: number): number | undefined {
  const { name, tree } = lines[at] as Assignment;
  const uses = lines.flatMap(({ tree: other }, i) => namesIn(other).flatMap((read) => (read === name ? [i] : [])));
  const [only] = uses;
  if (only === undefined || uses.length > 1 || only <= at || lines.filter((line) => line.name === name).length > 1) return undefined;
  const made = new Set(namesIn(tree));
  return lines.slice(at + 1, only).some((between) => made.has(between.name)) ? undefined : only;
}

function replaced(tree: Tree, { name, tree: by }: Assignment): Tree {
  if (tree.kind === 'name') return tree.name === name ? by : tree;
  if (!partsOf(tree).some((part) => namesIn(part).includes(name))) return tree;
  const part = (of: Tree) => replaced(of, { name, tree: by });
  switch (tree.kind) {
    case 'number':
      return tree;
    case 'negative':
      return { ...tree, of: part(tree.of) };
    case 'call':
      return { ...tree, given: tree.given.map(part) };
    default:
      return { ...tree, left: part(tree.left), right: part(tree.right) };
  }
}
