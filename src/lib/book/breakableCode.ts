import type { Element, ElementContent } from 'hast';
import { codePieces } from './codePieces.ts';

const WORD_BREAK: Element = { type: 'element', tagName: 'wbr', properties: {}, children: [] };

/** Puts a `wbr` between the pieces of a rendered line of code, wherever its tokens end. */
export function breakableCode(line: Element): void {
  const pieces = codePieces(textOf(line));
  const breaks = new Set<number>();
  let end = 0;
  for (const piece of pieces.slice(0, -1)) breaks.add((end += piece.length));
  let place = 0;
  const visit = (node: Element) => {
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') visit(child);
      if (child.type !== 'text') return [child];
      const start = place;
      place += child.value.length;
      const cuts = [...breaks].filter((cut) => cut > start && cut <= place).map((cut) => cut - start);
      const starts = [0, ...cuts];
      return starts.flatMap((from, index): ElementContent[] => [
        ...(index === 0 ? [] : [{ ...WORD_BREAK }]),
        ...(from < child.value.length ? [{ type: 'text' as const, value: child.value.slice(from, starts[index + 1]) }] : []),
      ]);
    });
  };
  visit(line);
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';
