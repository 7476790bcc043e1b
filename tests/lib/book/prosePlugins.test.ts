import { compile } from '@mdx-js/mdx';
import rehypeCitation from 'rehype-citation';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { describe, expect, test } from 'vitest';
import { remarkOpeningQuotes } from '../../../src/lib/book/remarkOpeningQuotes';
import { rehypePunctuation } from '../../../src/lib/book/rehypePunctuation';
import { rehypeReferences } from '../../../src/lib/book/rehypeReferences';
import { rehypeStrictTex } from '../../../src/lib/book/rehypeStrictTex';
import { rehypeTables } from '../../../src/lib/book/rehypeTables';
import { remarkBookTags } from '../../../src/lib/book/remarkBookTags';

describe('citations', () => {
  const compiled = async (source: string) =>
    String(
      await compile(source, {
        jsx: true,
        rehypePlugins: [
          [rehypeCitation, { path: process.cwd(), bibliography: 'src/content/references.bib', csl: 'apa', linkCitations: true }],
          [rehypeReferences, { heading: 'References' }],
        ],
      }),
    );

  test('name author and year and link to the list at the end of the page', async () => {
    const code = await compiled('Dropout [@srivastava2014] helps.');
    expect(code).toMatch(/href="#bib-srivastava2014">\{"Srivastava et al., 2014"\}/);
    expect(code.indexOf('"References"')).toBeLessThan(code.indexOf('id="bib-srivastava2014"'));
  });

  test("work inside the book's tags", async () => {
    expect(await compiled('<Exercise id="e" title="E">\n\nRead @goh2017.\n\n</Exercise>')).toContain('"Goh (2017)"');
  });

  test('of nothing in the bibliography stop the build', async () => {
    await expect(compiled('As is known [@nobody1900].')).rejects.toThrow('[@nobody1900] is not in the bibliography');
  });

  test('are not looked for in code', async () => {
    await expect(compiled('Write `[@nobody1900]`.')).resolves.toBeTypeOf('string');
  });
});

describe("the book's tags", () => {
  const modules = new Map([
    ['Equation', '/book/Equation.astro'],
    ['Ravine', '/widgets/ravine/Widget.astro'],
  ]);
  const compiled = async (source: string) => String(await compile(source, { remarkPlugins: [[remarkBookTags, { modules }]] }));

  test('are imported where they are used, and only there', async () => {
    const code = await compiled('Text.\n\n<Equation tex="x" />');
    expect(code).toContain('import Equation from "/book/Equation.astro"');
    expect(code).not.toContain('Ravine');
  });

  test('are not imported twice', async () => {
    const code = await compiled("import Ravine from './mine.astro';\n\n<Ravine />");
    expect(code.match(/import Ravine/g)).toHaveLength(1);
  });
});

test('a formula that KaTeX cannot set stops the build', async () => {
  const compiled = compile('A formula $\\frac{1}$.', { remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex, rehypeStrictTex] });
  await expect(compiled).rejects.toThrow('Could not render math with KaTeX');
});

test("an empty cell in a table's head is no heading", () => {
  const table = { type: 'element' as const, tagName: 'th', properties: {}, children: [] };
  const heading = { type: 'element' as const, tagName: 'th', properties: {}, children: [{ type: 'text' as const, value: 'Loss' }] };
  rehypeTables()({ type: 'root', children: [table, heading] });
  expect([table.tagName, heading.tagName]).toEqual(['td', 'th']);
});

describe('a quotation mark before a formula', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const formula = { type: 'inlineMath' as const, value: 'p = 0.9' };
  const quoted = (before: string) => {
    const first = text(before);
    remarkOpeningQuotes()({ type: 'root', children: [{ type: 'paragraph', children: [first, formula, text('’.')] }] });
    return first.value;
  };

  test('opens', () => {
    expect([quoted('with ’'), quoted('’'), quoted('(”')]).toEqual(['with ‘', '‘', '(“']);
  });

  test('closes after a word', () => {
    expect(quoted('the units’')).toBe('the units’');
  });
});

describe('punctuation', () => {
  interface Node {
    name?: string;
    tagName?: string;
    properties?: { className?: unknown };
    value?: string;
    children?: Node[];
  }
  const hasClass = ({ properties }: Node, name: string) => [properties?.className].flat().includes(name);
  /** The characters that one sees; a possible break is '|', a claim is '%'. */
  const seen = (node: Node): string => {
    if (hasClass(node, 'katex-mathml')) return '';
    if (node.name === 'Claim') return '%';
    return node.tagName === 'wbr' ? '|' : (node.value ?? (node.children ?? []).map(seen).join(''));
  };
  const wrappers = (node: Node): Node[] => (hasClass(node, 'kept-together') ? [node] : (node.children ?? []).flatMap(wrappers));
  /** What is kept on one line, and the whole text. */
  async function together(source: string) {
    let tree: Node = {};
    const look = () => (made: Node) => void (tree = made);
    await compile(source, { remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex, rehypePunctuation, look] });
    return { kept: wrappers(tree).map(seen), text: seen(tree) };
  }

  test('stays beside the formula that it touches', async () => {
    const { kept, text } = await together('Take (with $x$), or ($y$, or) $z$ alone, $w$.');
    expect(kept).toEqual(['x),', '(y,', 'w.']);
    expect(text).toBe('Take (with x), or (y, or) z alone, w.');
  });

  test('leaves a long formula the places where it can be broken', async () => {
    expect((await together('So $a + b + c + d = e + f + g + h$.')).kept).toEqual(['a+|b+|c+|d=|e+|f+|g+|h.']);
  });

  test('stays beside the letters that follow it', async () => {
    expect((await together('The $k$-th, the $t$th, $\\mu$P, and $n$ units.')).kept).toEqual(['k-th,', 'tth,', 'μP,']);
  });

  test('keeps a number and its sign together, except in code', async () => {
    expect((await together('It was 9 % of `9 % 2`.')).text).toBe('It was 9\u00a0% of 9 % 2.');
  });

  test('leaves the text of a heading, of which its address is made', async () => {
    expect((await together('## It was 9 % of it')).text).toBe('It was 9 % of it');
  });

  test('leaves a short formula whole', async () => {
    expect((await together('So $a = b$ holds, and $p = 0.5$.')).kept).toEqual(['a=b', 'p=0.5.']);
  });

  test('leaves no place to break within brackets', async () => {
    expect((await together('Then $(1 - p)\\, c^2/n = (1 + \\beta)/n$ is left.')).kept).toEqual(['(1−p)c2/n=|(1+β)/n']);
  });

  test('stays beside the mark of a claim', async () => {
    expect((await together('It was <Claim id="a" />, as expected.')).kept).toEqual(['%,']);
  });

  test('is left alone elsewhere', async () => {
    expect((await together('A *word*, a [link](/a/), and $x$ alone.\n\n$$\nx\n$$\n')).kept).toEqual([]);
  });
});
