import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const OPENING: Readonly<Record<string, string>> = { '’': '‘', '”': '“' };

/** After the typographic quotes, which are closing ones before a formula or a tag: opens those that nothing stands before. */
export function remarkOpeningQuotes() {
  return (tree: Root) => {
    visit(tree, 'text', (text, index, parent) => {
      if (index === undefined || !parent?.children[index + 1]) return;
      text.value = text.value.replace(/(?<=^|[\s([—–])[’”]$/u, (quote) => OPENING[quote] ?? quote);
    });
  };
}
