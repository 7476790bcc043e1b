import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { tagOfFigure } from './widgetNames.ts';

export type LabelKind = 'figure' | 'equation' | 'exercise' | 'section';

export interface BookPage {
  /** Under the base path: '/momentum/saddle-points/'. */
  address: string;
  /** Absent on pages outside the chapters; nothing is numbered there. */
  chapter: number | undefined;
  /** Place within its chapter: 0 is the chapter's first page. */
  order: number;
  tree: Root;
}

export interface Label {
  kind: LabelKind;
  /** '3.1', of a chapter '3'. */
  number: string;
  /** As it begins a sentence: 'Figure 3.1', 'Equation (3.1)', 'Exercise 3.1', 'Chapter 3'. */
  name: string;
  /** Under the base path: '/momentum/#heavy-ball'. */
  address: string;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Counters = Record<LabelKind, number>;

/**
 * Numbers every labelled thing of the book in reading order; figures, equations and exercises count on over the pages of a chapter.
 * A chapter's pages are labelled by their address: 'momentum' (Chapter 3), 'momentum/saddle-points' (Section 3.1).
 * Throws on a label that stands twice, and on an equation or exercise outside the chapters.
 */
export function numberLabels(pages: readonly BookPage[], figures: readonly string[]): Map<string, Label> {
  const labels = new Map<string, Label>();
  const counters = new Map<number, Counters>();
  const inOrder = [...pages].sort((a, b) => (a.chapter ?? 0) - (b.chapter ?? 0) || a.order - b.order || a.address.localeCompare(b.address));
  const add = (id: string, label: Label) => {
    const other = labels.get(id);
    if (other) throw new Error(`The label '${id}' stands twice: ${other.address} and ${label.address}`);
    labels.set(id, label);
  };
  for (const { address, chapter, tree } of inOrder) {
    if (chapter === undefined) {
      refuseLabels(tree, address);
      continue;
    }
    const counter = counters.get(chapter) ?? { figure: 0, equation: 0, exercise: 0, section: -1 };
    counters.set(chapter, counter);
    const section = ++counter.section;
    const pageNumber = section === 0 ? `${chapter}` : `${chapter}.${section}`;
    add(address.replace(/^\/|\/$/g, ''), {
      kind: 'section',
      number: pageNumber,
      name: `${section === 0 ? 'Chapter' : 'Section'} ${pageNumber}`,
      address,
    });
    for (const { kind, id } of labelledElements(tree, figures, address)) {
      const number = `${chapter}.${++counter[kind]}`;
      add(id, { kind, number, name: nameOf(kind, number), address: `${address}#${id}` });
    }
  }
  return labels;
}

function nameOf(kind: LabelKind, number: string): string {
  if (kind === 'equation') return `Equation (${number})`;
  return `${kind === 'figure' ? 'Figure' : 'Exercise'} ${number}`;
}

function labelledElements(tree: Root, figures: readonly string[], address: string): { kind: LabelKind; id: string }[] {
  const figureOfTag = new Map(figures.map((figure) => [tagOfFigure(figure), figure]));
  const found: { kind: LabelKind; id: string }[] = [];
  visit(tree, (element) => {
    if (!isElement(element)) return;
    const figure = figureOfTag.get(element.name ?? '');
    if (figure) found.push({ kind: 'figure', id: figure });
    if (element.name === 'Exercise') found.push({ kind: 'exercise', id: requiredId(element, address) });
    if (element.name === 'Equation' && idOf(element)) found.push({ kind: 'equation', id: requiredId(element, address) });
  });
  return found;
}

function refuseLabels(tree: Root, address: string): void {
  visit(tree, (element) => {
    if (!isElement(element)) return;
    if (element.name === 'Exercise' || (element.name === 'Equation' && idOf(element)))
      throw new Error(`${address} has no chapter in its frontmatter, so its <${element.name}> can't be numbered`);
  });
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function idOf(element: Element): unknown {
  return element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
}

function requiredId(element: Element, address: string): string {
  const id = idOf(element);
  if (typeof id !== 'string' || id === '') throw new Error(`An <${element.name}> on ${address} has no id="..."`);
  return id;
}
