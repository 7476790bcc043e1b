import { useState } from 'preact/hooks';
import type { AboutFigure } from '../../../lib/pytorch/notebook/figureNotebook';
import type { PageRun, Rerun } from '../../../lib/pytorch/rerun';
import { downloadText } from './downloadText';
import { fill, type FrameWords } from './words';

type State = { kind: 'idle' | 'preparing' } | { kind: 'failed'; reason: string };

interface Props {
  /** Of the file. */
  id: string;
  about: () => AboutFigure | Promise<AboutFigure>;
  run: () => Rerun | PageRun;
  /** What is written on it, if it is not the only one. */
  name?: string;
  live: boolean;
  frame: FrameWords;
}

/** Downloads a notebook that redoes in PyTorch what the page shows now; what it has no numbers of is trained first. What writes it is loaded when it is wanted. */
export function NotebookButton({ id, about, run, name, live, frame: { phrases } }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });

  const make = async () => {
    setState({ kind: 'preparing' });
    try {
      const { figureNotebookText } = await import('../../../lib/pytorch/notebook/figureNotebook');
      downloadText(`${id}.ipynb`, 'application/x-ipynb+json', figureNotebookText(await about(), await withNumbers(run())));
      setState({ kind: 'idle' });
    } catch (error) {
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };

  return (
    <span class="notebook">
      <button type="button" disabled={!live || state.kind === 'preparing'} onClick={make}>
        {name ?? phrases.downloadNotebook}
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
