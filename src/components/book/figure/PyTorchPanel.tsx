import { useState } from 'preact/hooks';
import { withBase } from '../../../lib/book/basePath';
import type { PageRun, Rerun } from '../../../lib/pytorch/rerun';
import type { Schema } from '../../../lib/share/setting';
import { CodeText } from './CodeText';
import { NotebookButton } from './NotebookButton';
import type { Figure } from './useFigure';
import { usePanelSource } from './usePanelSource';

interface Props<S extends Schema> {
  figure: Figure<S>;
  rerun: Rerun;
  /** What the notebook redoes. */
  notebook: () => Rerun | PageRun;
}

/** The PyTorch source that does what the figure does, and the notebook that redoes it. */
export function PyTorchPanel<S extends Schema>({ figure, rerun, notebook }: Props<S>) {
  const { id, words, live, frame, link } = figure;
  const { phrases } = frame;
  const [isOpened, setOpened] = useState(false);
  const { source, failed } = usePanelSource(rerun, isOpened);
  const notebookOfDefaults = withBase(import.meta.env.BASE_URL, `/notebooks/${id}.ipynb`);
  const about = async () => {
    const { settingsInWords } = await import('./settingsInWords');
    return { title: words.title, settings: settingsInWords(figure), link: link() };
  };
  return (
    <details class="panel" onToggle={() => setOpened(true)}>
      <summary>{phrases.pytorch}</summary>
      <p class="panel-hint">{phrases.pytorchHint}</p>
      {failed && <p role="status">{phrases.pytorchFailed}</p>}
      <CodeText label={phrases.pytorch} source={source} live={live} frame={frame}>
        <NotebookButton id={id} about={about} run={notebook} live={live} frame={frame} />
      </CodeText>
      <p class="panel-hint">
        {phrases.notebookHint}{' '}
        <a href={notebookOfDefaults} download={`${id}.ipynb`}>
          {phrases.notebookOfDefaults}
        </a>
      </p>
    </details>
  );
}
