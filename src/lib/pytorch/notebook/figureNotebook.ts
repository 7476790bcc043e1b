import twinSource from '../twin/deepnetworks_twin.py?raw';
import { tableText } from '../../data/tables';
import { ownTablesOf } from '../../data/ownTables';
import { isTable } from '../../spec/tables';
import type { PageRun, TrainingRerun } from '../rerun';
import { ownTableText } from '../ownTableText';
import { createNotebook, notebookText, text, type Notebook } from './notebook';
import { programCells } from './programCells';
import { trainingCells } from './trainingCells';

/** What a notebook says of the figure that it redoes. */
export interface AboutFigure {
  title: string;
  /** Settings by their names in words. */
  settings: readonly (readonly [name: string, value: string])[];
  /** Reopens the figure with these settings; absent where the book's address is not known. */
  link?: string;
  /** 'a figure' if absent. */
  what?: string;
}

/** A notebook that redoes in PyTorch what the page shows, and holds the two together. */
export function figureNotebook(about: AboutFigure, run: PageRun): Notebook {
  const cells = run.kind === 'training' ? trainingCells(run, twinSource + tablesOf(run)) : programCells(run, twinSource);
  return createNotebook([text(introduction(about)), ...cells]);
}

/** The same as the text of an .ipynb file. */
export const figureNotebookText = (about: AboutFigure, run: PageRun): string => notebookText(figureNotebook(about, run));

/** The real data of the runs, which a notebook brings along. */
function tablesOf({ runs }: TrainingRerun): string {
  const kinds = new Set(runs.map(({ spec }) => spec.data.kind).filter(isTable));
  const texts = [...kinds].map((kind) => `\nTABLES["${kind}"] = """\n${tableText(kind)}"""\n`);
  return [...texts, ...ownTablesOf(runs.map(({ spec }) => spec)).map(ownTableText)].join('');
}

function introduction({ title, settings, link, what = 'a figure' }: AboutFigure): string {
  const figure = link === undefined ? what : `[${what}](${link})`;
  return `# ${title}

This notebook redoes ${figure} of *Deep Networks* in PyTorch, with these settings, and lays the page's own curves under PyTorch's.

| setting | value |
| --- | --- |
${settings.map(([name, value]) => `| ${escaped(name)} | ${escaped(value)} |`).join('\n')}

Run all cells from the top. The code is under the MIT licence, the text under CC BY 4.0.`;
}

const escaped = (cell: string): string => cell.replaceAll(/([|\\`*_<>[\]])/g, '\\$1');
