import { withBase } from '../../../lib/book/basePath';
import type { PageRun, Rerun } from '../../../lib/pytorch/rerun';
import type { Schema } from '../../../lib/share/setting';
import { CodeText } from './CodeText';
import { NotebookButton } from './NotebookButton';
import { settingsInWords } from './settingsInWords';
import type { Figure } from './useFigure';

interface Props<S extends Schema> {
  figure: Figure<S>;
  source: string;
  /** What the notebook redoes. */
  notebook: () => Rerun | PageRun;
}

/** The PyTorch source that does what the figure does, and the notebook that redoes it. */
export function PyTorchPanel<S extends Schema>({ figure, source, notebook }: Props<S>) {
  const { id, words, live, frame, link } = figure;
  const { phrases } = frame;
  const notebookOfDefaults = withBase(import.meta.env.BASE_URL, `/notebooks/${id}.ipynb`);
  const about = () => ({ title: words.title, settings: settingsInWords(figure), link: link() });
  return (
    <details class="panel">
      <summary>{phrases.pytorch}</summary>
      <p class="panel-hint">{phrases.pytorchHint}</p>
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
