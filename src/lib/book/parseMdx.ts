import type { Root } from 'mdast';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkMath);

/** The syntax tree of a page's MDX, without its frontmatter. */
export function parseMdx(source: string): Root {
  return parser.parse(source);
}
