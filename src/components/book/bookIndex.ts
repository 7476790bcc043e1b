import { getCollection } from 'astro:content';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import names from '../../content/words/en/formulas.json';
import { parseMdx } from '../../lib/book/parseMdx';
import { labelled, type Labelled } from './labels';
import { isLevel, type Level } from './levels';

export interface Numbered extends Labelled {
  id: string;
  /** Its chapter's number, and its place in the chapter. */
  chapter: number;
  place: number;
}

export interface NumberedFormula extends Numbered {
  /** What it says, in words. */
  name: string;
  tex: string;
}

export interface NumberedExercise extends Numbered {
  title: string;
  level: Level;
}

const NAMES: Readonly<Record<string, string>> = names.phrases;

/** A formula's name; where nobody has given it one, its id in words: 'heavy-ball' -> 'Heavy ball'. */
const nameOf = (id: string) => NAMES[id] ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Of its page. */
  chapter: number | undefined;
  node: Nodes;
}

const tags = (await getCollection('docs')).flatMap(({ body, data: { chapter } }) => {
  const found: Tag[] = [];
  visit(parseMdx(body ?? ''), ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('attributes' in node) || !node.name) return;
    const attributes = node.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value] as const] : [],
    );
    found.push({ name: node.name, attributes: Object.fromEntries(attributes), chapter, node });
  });
  return found;
});

function numbered(id: string): Numbered {
  const label = labelled(id);
  const [chapter = 0, place = 0] = label.number.split('.').map(Number);
  return { id, chapter, place, ...label };
}

const inOrder = <Each extends Numbered>(all: Each[]): Each[] => all.sort((a, b) => a.chapter - b.chapter || a.place - b.place);

/** Every numbered formula of the book, in its order. */
export const numberedFormulas: readonly NumberedFormula[] = inOrder(
  tags.flatMap(({ name, attributes: { id, tex } }) =>
    name === 'Equation' && id && tex ? [{ ...numbered(id), name: nameOf(id), tex }] : [],
  ),
);

/** Every exercise of the book, in its order. */
export const numberedExercises: readonly NumberedExercise[] = inOrder(
  tags.flatMap(({ name, attributes: { id, title = '', level = '' } }) =>
    name === 'Exercise' && id && isLevel(level) ? [{ ...numbered(id), title, level }] : [],
  ),
);

/** Every convention that the book states in a box of its own, with its prose; those of no chapter first. */
export const bookConventions = tags
  .flatMap(({ name, attributes: { title = '' }, chapter, node }) => (name === 'Convention' ? [{ title, chapter, node }] : []))
  .sort((a, b) => (a.chapter ?? 0) - (b.chapter ?? 0));
