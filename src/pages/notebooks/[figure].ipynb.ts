/** Each figure's notebook with the settings that the figure starts with. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { figures, labelled } from '../../components/book/labels';
import { loadWords } from '../../components/book/figure/loadWords';
import { settingsInWords } from '../../components/book/figure/settingsInWords';
import { figureNotebookText } from '../../lib/pytorch/notebook/figureNotebook';
import type { Rerun } from '../../lib/pytorch/rerun';
import { trainedRun } from '../../lib/pytorch/trainedRun';
import { writePermalink } from '../../lib/share/permalink';
import { defaultsOf, type Schema, type SettingsOf } from '../../lib/share/setting';

const settingsModules = import.meta.glob<{ schema: Schema }>('/src/components/widgets/*/settings.ts', { eager: true });
const pytorchModules = import.meta.glob<{ rerun: (settings: SettingsOf<Schema>) => Rerun }>('/src/components/widgets/*/pytorch.ts', {
  eager: true,
});

export const getStaticPaths = (() =>
  figures.flatMap((figure) => {
    const schema = settingsModules[`/src/components/widgets/${figure}/settings.ts`]?.schema;
    const rerun = pytorchModules[`/src/components/widgets/${figure}/pytorch.ts`]?.rerun;
    return schema && rerun ? [{ params: { figure }, props: { schema, rerun } }] : [];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: Schema; rerun: (settings: SettingsOf<Schema>) => Rerun }, { figure: string }> = async ({
  params: { figure },
  props: { schema, rerun },
  site,
}) => {
  const settings = defaultsOf(schema);
  const { words, frame } = await loadWords(figure);
  const link = site && addressWith(new URL(labelled(figure).href, site), writePermalink(figure, schema, settings));
  const about = { title: words.title, settings: settingsInWords({ schema, settings, words, frame }), link };
  return new Response(figureNotebookText(about, trainedRun(rerun(settings))));
};

function addressWith(address: URL, query: string): string {
  address.search = query;
  return address.href;
}
