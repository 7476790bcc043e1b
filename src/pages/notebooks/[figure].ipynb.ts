/** Each figure's notebook with the settings that the figure starts with. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { FigureDefinition } from '../../components/book/figure/defineFigure';
import { loadWords } from '../../components/book/figure/loadWords';
import { settingsInWords } from '../../components/book/figure/settingsInWords';
import { figures, labelled } from '../../components/book/labels';
import { figureNotebookText } from '../../lib/pytorch/notebook/figureNotebook';
import { trainedRun } from '../../lib/pytorch/trainedRun';
import { writePermalink } from '../../lib/share/permalink';
import { defaultsOf } from '../../lib/share/setting';

const definitions = import.meta.glob<FigureDefinition>('/src/components/widgets/*/figure.ts', { eager: true, import: 'definition' });

export const getStaticPaths = (() =>
  figures.map((figure) => ({
    params: { figure },
    props: { definition: definitions[`/src/components/widgets/${figure}/figure.ts`] as FigureDefinition },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ definition: FigureDefinition }, { figure: string }> = async ({
  params: { figure },
  props: { definition },
  site,
}) => {
  const { schema, rerun } = definition;
  const settings = defaultsOf(schema);
  const { words, frame } = await loadWords(figure);
  const link = site && addressWith(new URL(labelled(figure).href, site), writePermalink(figure, schema, settings));
  const about = { title: words.title, settings: settingsInWords({ definition, settings, words, frame }), link };
  return new Response(figureNotebookText(about, await trainedRun(rerun(settings))));
};

function addressWith(address: URL, query: string): string {
  address.search = query;
  return address.href;
}
