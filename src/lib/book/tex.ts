import katex from 'katex';

/** A formula as HTML, with MathML beside it for screen readers. Throws on TeX that KaTeX does not know. */
export function renderTex(tex: string, { display }: { display: boolean }): string {
  return katex.renderToString(tex, { displayMode: display, output: 'htmlAndMathml', throwOnError: true });
}
