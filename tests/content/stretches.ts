import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { parseMdx } from '../../src/lib/book/parseMdx';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** 'Figure 1.1', 'Equation (1.1)'. */
const WORDS_OF_A_REFERENCE = 2;
const FRONTMATTER = /^---\n[\s\S]*?\n---\n/;
/** Not read along with the text: exercises are tasks, most of which send the reader to a figure. */
const LEFT_OUT = new Set(['Equation', 'Exercise', 'AlsoTyped']);
const REFERENCES = new Set(['Ref', 'FigureState']);
/** Citations are references in brackets: '[@he2015]'. */
const CITATION = /\[@[^\]]*\]/g;
const WORD = /[\p{L}\p{N}][^\s]*/gu;

export interface Stretch {
  /** Tag of the figure before it; undefined at the start of the page. */
  after: string | undefined;
  words: number;
}

/**
 * The running text of a page between its pictures, in words: paragraphs, headings, tables, asides, names in code, and the sentences of claims.
 * Captions belong to their pictures. Formulas, programs, citations and exercises are not counted.
 * @param figures tags of figures, and of whatever else is a picture
 * @param sentenceOf a claim's own sentence, by its id
 */
export function stretches(source: string, figures: ReadonlySet<string>, sentenceOf: (claim: string) => string): Stretch[] {
  const found: Stretch[] = [{ after: undefined, words: 0 }];
  const count = (words: number) => {
    const last = found.at(-1);
    if (last) last.words += words;
  };
  const visit = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') count(wordsIn(node.value.replaceAll(CITATION, '')));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') visitTag(node);
    else below(node);
  };
  const visitTag = (node: Element) => {
    const name = node.name ?? '';
    if (figures.has(name)) found.push({ after: name, words: 0 });
    else if (REFERENCES.has(name)) count(WORDS_OF_A_REFERENCE);
    else if (name === 'Claim') count(wordsIn(attribute(node, 'show') ?? sentenceOf(attribute(node, 'id') ?? '')));
    else if (!LEFT_OUT.has(name)) below(node);
  };
  const below = (node: Nodes) => {
    if ('children' in node) for (const child of node.children) visit(child);
  };
  below(parseMdx(source.replace(FRONTMATTER, '')));
  return found;
}

const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

function attribute({ attributes }: Element, name: string): string | undefined {
  const value = attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
