// Writes for each page of prose an .astro file with the same tags and attributes, so that `astro check` sees a wrong one.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bookTags } from '../src/lib/book/bookFiles.ts';
import { writeFigureModules } from '../src/lib/book/figureModules.ts';
import { parseMdx } from '../src/lib/book/parseMdx.ts';
import { root } from './root.mjs';

/** @typedef {import('mdast').Nodes} Node */

const pages = join(root, 'src', 'content', 'docs');
const written = join(root, '.cache', 'mdx');

/** @param {Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>['attributes'][number]} attribute */
function attributeSource(attribute) {
  if (attribute.type === 'mdxJsxExpressionAttribute') return `{${attribute.value}}`;
  const { name, value } = attribute;
  if (value === null || value === undefined) return name;
  return `${name}={${typeof value === 'string' ? JSON.stringify(value) : value.value}}`;
}

/**
 * The tags and expressions below a node, without the prose.
 * @param {Node} node
 * @returns {string}
 */
function tagsSource(node) {
  const inside = 'children' in node ? node.children.map(tagsSource).filter(Boolean).join('\n') : '';
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return `{${node.value}}`;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inside;
  const name = node.name ?? '';
  return `<${[name, ...node.attributes.map(attributeSource)].join(' ')}>\n${inside}\n</${name}>`;
}

rmSync(written, { recursive: true, force: true });
writeFigureModules(root);
const tags = bookTags(root);

for (const page of globSync('**/*.mdx', { cwd: pages })) {
  const path = join(pages, page);
  const tree = parseMdx(readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  const imports = tree.children
    .flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []))
    .map((source) => source.replace(/(['"])(\.[^'"]*)\1/g, (_, _quote, relative) => JSON.stringify(join(dirname(path), String(relative)))));
  const body = tagsSource(tree);
  const missing = [...tags].filter(
    ([tag]) => new RegExp(`<${tag}\\b`).test(body) && !imports.some((source) => source.includes(` ${tag} `)),
  );
  const file = join(written, page.replace(/\.mdx$/, '.astro'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    ['---', ...imports, ...missing.map(([tag, module]) => `import ${tag} from ${JSON.stringify(module)};`), '---', body, ''].join('\n'),
  );
}
