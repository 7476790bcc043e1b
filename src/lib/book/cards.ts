import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { wordsAndTex } from './glossary.ts';

/** A flash card; both sides are HTML with TeX as MathJax takes it. */
export interface Card {
  front: string;
  back: string;
  /** Without spaces. */
  tags: readonly string[];
}

/** What Anki reads at the head of a file; other programs take it for comments. */
const HEAD = ['#separator:tab', '#html:true', '#notetype:Basic', '#deck:Deep Networks', '#columns:Front\tBack\tTags', '#tags column:3'];

/** Cards as a table with tabs between its columns, one card a line. */
export const cardsTsv = (cards: readonly Card[]): string =>
  [...HEAD, ...cards.map(({ front, back, tags }) => [front, back, tags.join(' ')].map(cell).join('\t'))].join('\n') + '\n';

/** Tabs and line breaks would end a cell; a quotation mark at its beginning would be taken for a quoted cell, a number sign for a comment. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/^"/, '&quot;').replace(/^#/, '&#35;');

/** A sentence with formulas between dollars. */
export const sentenceOnCard = (sentence: string): string =>
  wordsAndTex(sentence)
    .map(({ text, isTex }) => (isTex ? inlineTex(text) : escaped(text)))
    .join('');

const inlineTex = (tex: string): string => `\\(${escaped(tex)}\\)`;

export const displayedTex = (tex: string): string => `\\[${escaped(tex)}\\]`;

/**
 * Prose of the book for a card: paragraphs, lists, emphasis, code and formulas.
 * @param nameOf what a label is called: 'figure 3.1'
 * @throws Error for what no card can show, such as a figure
 */
export function proseOnCard(node: Nodes, nameOf: (label: string) => string): string {
  const inner = (parent: Parents) => parent.children.map((child) => proseOnCard(child, nameOf)).join('');
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'inlineCode':
      return `<code>${escaped(node.value)}</code>`;
    case 'inlineMath':
      return inlineTex(node.value);
    case 'math':
      return displayedTex(node.value);
    case 'emphasis':
      return `<i>${inner(node)}</i>`;
    case 'strong':
      return `<b>${inner(node)}</b>`;
    case 'paragraph':
      return `<p>${inner(node)}</p>`;
    case 'list':
      return `<ul>${inner(node)}</ul>`;
    case 'listItem':
      return `<li>${inner(node)}</li>`;
    case 'link':
    case 'root':
      return inner(node);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return tagOnCard(node, inner, nameOf);
    default:
      throw new Error(`A card cannot show '${node.type}'`);
  }
}

function tagOnCard(
  node: MdxJsxTextElement | MdxJsxFlowElement,
  inner: (parent: Parents) => string,
  nameOf: (label: string) => string,
): string {
  const attribute = (name: string) => {
    const value = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value;
    return typeof value === 'string' ? value : '';
  };
  if (node.name === 'Ref' || (node.name === 'FigureState' && node.children.length === 0))
    return escaped(nameOf(attribute('to') || attribute('of')));
  if (node.name === 'FigureState' || node.name === 'Convention') return inner(node);
  if (node.name === 'Equation') return displayedTex(attribute('tex'));
  throw new Error(`A card cannot show <${node.name ?? ''}>`);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
