/** Each figure's first panel, small, for lists of figures: drawn by the code that draws the figure. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import '../../../components/book/figure/seen/drawnAtBuild';
import { firstOf } from '../../../components/book/figure/firstOf';
import { loadWords } from '../../../components/book/figure/loadWords';
import { StillFigure } from '../../../components/book/figure/StillFigure';
import { componentOf, definitionOf } from '../../../components/book/figureStates';
import { figures } from '../../../components/book/labels';
import { thumbnail } from '../../../components/book/thumbnail';

export const getStaticPaths = (() => figures.map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute<object, { figure: string }> = async ({ params: { figure } }) => {
  const { words, frame } = await loadWords(figure);
  const first = await firstOf(figure, definitionOf(figure));
  const drawn = renderToString(h(StillFigure, { Figure: await componentOf(figure), set: {}, id: figure, words, frame, first }));
  return new Response(thumbnail(drawn), { headers: { 'Content-Type': 'image/svg+xml' } });
};
