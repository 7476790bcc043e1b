import type { ImportDeclaration } from 'estree';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Imports the book's tags that a page uses, and only those, so that a page loads the styles of no other figure. `modules`: tag -> module. */
export function remarkBookTags({ modules }: { modules: ReadonlyMap<string, string> }) {
  return (tree: Root) => {
    const imported = new Set<string>();
    const used = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'mdxjsEsm')
        for (const statement of node.data?.estree?.body ?? [])
          if (statement.type === 'ImportDeclaration') for (const { local } of statement.specifiers) imported.add(local.name);
      if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name) used.add(node.name);
    });
    const body = [...used].flatMap((tag) => {
      const module = modules.get(tag);
      return module && !imported.has(tag) ? [importOf(tag, module)] : [];
    });
    if (body.length > 0)
      tree.children.unshift({
        type: 'mdxjsEsm',
        value: '',
        data: { estree: { type: 'Program', sourceType: 'module', body, comments: [] } },
      });
  };
}

function importOf(tag: string, module: string): ImportDeclaration {
  return {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: tag } }],
    source: { type: 'Literal', value: module, raw: JSON.stringify(module) },
    attributes: [],
  };
}
