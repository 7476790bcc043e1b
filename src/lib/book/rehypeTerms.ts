import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { wordsAndTex, type Glossary, type Term } from './glossary.ts';
import { texInWords } from './tex.ts';

/** Where the glossary stands. */
const GLOSSARY = '/glossary/';
/** Blocks of running text. */
const PROSE = ['p', 'ul', 'ol', 'blockquote'];
/** In them, what is no running text. */
const LEFT_ALONE = ['a', 'code', 'pre', 'button', 'sup'];

/**
 * Before rehype-katex: makes a term of the glossary, where a page of a chapter first uses it in its running text, a link to its entry, and puts the
 * sentences of these terms, hidden, at the end of the page, for `shell/termNotes.ts` to show. Headings, links, code and formulas stay as they are.
 */
export function rehypeTerms({ terms }: { terms: Glossary }) {
  const forms = formsOf(terms);
  const pattern = patternOf([...forms.keys()]);
  return (tree: Root, file: VFile) => {
    if (file.data.astro?.frontmatter?.['chapter'] === undefined) return;
    const page = addressOf(file.path);
    const used = new Set<string>();
    const idOf = (form: string) => {
      const id = forms.get(form) ?? forms.get(form.charAt(0).toLowerCase() + form.slice(1));
      return id === undefined || used.has(id) || terms[id]?.notOn?.includes(page) ? undefined : id;
    };
    const linked = (node: ElementContent): ElementContent[] => {
      if (node.type === 'text') return linkedText(node.value, pattern, idOf, used);
      if (node.type !== 'element' || LEFT_ALONE.includes(node.tagName) || isCitation(node)) return [node];
      return [{ ...node, children: node.children.flatMap(linked) }];
    };
    for (const block of tree.children)
      if (block.type === 'element' && PROSE.includes(block.tagName)) block.children = block.children.flatMap(linked);
    const notes = [...used].flatMap((id) => (terms[id] ? [noteOf(id, terms[id])] : []));
    if (notes.length > 0) tree.children.push(element('div', { className: ['term-notes'], hidden: true, dataPagefindIgnore: '' }, notes));
  };
}

/** Every form of every term, as it may stand in a text, with the id of the term. */
function formsOf(terms: Glossary): Map<string, string> {
  return new Map(Object.entries(terms).flatMap(([id, { term, forms = [] }]) => [term, ...forms].map((form) => [form, id] as const)));
}

/** Whole words, the longest first; a form in small letters may begin a sentence. */
function patternOf(forms: readonly string[]): RegExp {
  const each = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const [first = '', ...rest] = form;
      const begun = /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]` : escaped(first);
      return `${begun}${escaped(rest.join('')).replaceAll(' ', '\\s')}`;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${each.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
}

function linkedText(text: string, pattern: RegExp, idOf: (form: string) => string | undefined, used: Set<string>): ElementContent[] {
  const made: ElementContent[] = [];
  let end = 0;
  for (const { 0: form, index } of text.matchAll(pattern)) {
    const id = idOf(form.replace(/\s/g, ' '));
    if (id === undefined) continue;
    used.add(id);
    made.push({ type: 'text', value: text.slice(end, index) }, linkTo(id, form));
    end = index + form.length;
  }
  return [...made, { type: 'text', value: text.slice(end) }];
}

const linkTo = (id: string, text: string): Element =>
  element('a', { className: ['term'], href: `${GLOSSARY}#${id}`, ariaDescribedBy: [`term-${id}`] }, [{ type: 'text', value: text }]);

/** The sentence, with its formulas drawn; and without them for those who hear it. */
function noteOf(id: string, { sentence }: Term): Element {
  const parts = wordsAndTex(sentence);
  const shown = parts.map(({ text, isTex }): ElementContent =>
    isTex
      ? element('code', { className: ['language-math', 'math-inline'] }, [{ type: 'text', value: text }])
      : { type: 'text', value: text },
  );
  const heard = parts.map(({ text, isTex }) => (isTex ? texInWords(text) : text)).join('');
  return element('div', {}, [element('p', {}, shown), element('p', { id: `term-${id}` }, [{ type: 'text', value: heard }])]);
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const isCitation = ({ properties }: Element) => Array.isArray(properties.className) && properties.className.includes('citation');

/** The page's address without slashes at its ends: 'dropout/in-practice', 'dropout'. */
const addressOf = (path: string) => path.replace(/^.*\/content\/docs\//, '').replace(/(?:\/index)?\.mdx$/, '');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
