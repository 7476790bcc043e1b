import { useState } from 'preact/hooks';
import type { PageRun, Rerun } from '../../../lib/pytorch/rerun';
import type { Schema } from '../../../lib/share/setting';
import { downloadText } from './downloadText';
import { settingsInWords } from './settingsInWords';
import type { Figure } from './useFigure';
import { fill } from './words';

type State = { kind: 'idle' | 'preparing' } | { kind: 'failed'; reason: string };

/** Downloads a notebook that redoes in PyTorch what the figure shows now; what it has no numbers of is trained first. What writes it is loaded when it is wanted. */
export function NotebookButton<S extends Schema>({ figure, run }: { figure: Figure<S>; run: () => Rerun | PageRun }) {
  const { id, words, frame, live, link } = figure;
  const { phrases } = frame;
  const [state, setState] = useState<State>({ kind: 'idle' });

  const make = async () => {
    setState({ kind: 'preparing' });
    try {
      const { figureNotebookText } = await import('../../../lib/pytorch/notebook/figureNotebook');
      const about = { title: words.title, settings: settingsInWords(figure), link: link() };
      downloadText(`${id}.ipynb`, 'application/x-ipynb+json', figureNotebookText(about, await withNumbers(run())));
      setState({ kind: 'idle' });
    } catch (error) {
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };

  return (
    <span class="notebook">
      <button type="button" disabled={!live || state.kind === 'preparing'} onClick={make}>
        {phrases.downloadNotebook}
      </button>
      <span class="copy-state" role="status">
        {state.kind === 'failed' ? fill(phrases.notebookFailed, { reason: state.reason }) : ''}
      </span>
    </span>
  );
}

/** A program's numbers are computed here, those of a training in the worker. */
async function withNumbers(run: Rerun | PageRun): Promise<PageRun> {
  if (isPageRun(run)) return run;
  if (run.kind === 'program') return { ...run, series: await run.series() };
  const { trainedInWorker } = await import('./trainedInWorker');
  return trainedInWorker(run);
}

const isPageRun = (run: Rerun | PageRun): run is PageRun => (run.kind === 'program' ? typeof run.series !== 'function' : 'records' in run);
