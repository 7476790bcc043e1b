/** A Jupyter notebook, format 4.5. */
export interface Notebook {
  cells: Cell[];
  metadata: Readonly<Record<string, unknown>>;
  nbformat: 4;
  nbformat_minor: 5;
}

export type Cell = { id: string; metadata: Readonly<Record<string, unknown>>; source: string[] } & (
  { cell_type: 'markdown' } | { cell_type: 'code'; execution_count: null; outputs: never[] }
);

export interface CellDraft {
  kind: 'text' | 'code';
  text: string;
  /** Folded away until it is opened. */
  folded?: boolean;
}

export const text = (content: string): CellDraft => ({ kind: 'text', text: content });
export const code = (content: string): CellDraft => ({ kind: 'code', text: content });
/** Code that nobody needs to read; the title is what is seen of it in Colab. */
export const foldedCode = (title: string, content: string): CellDraft => ({
  kind: 'code',
  text: `#@title ${title}\n${content}`,
  folded: true,
});

const FOLDED = { cellView: 'form', jupyter: { source_hidden: true } };

/** A notebook for any Python 3 kernel, with nothing run yet. */
export function createNotebook(drafts: readonly CellDraft[]): Notebook {
  return {
    cells: drafts.map(cellOf),
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** The text of an .ipynb file. */
export const notebookText = (notebook: Notebook): string => `${JSON.stringify(notebook, undefined, 1)}\n`;

function cellOf({ kind, text: content, folded }: CellDraft, index: number): Cell {
  const shared = { id: `cell-${index + 1}`, metadata: folded ? FOLDED : {}, source: linesOf(content.trim()) };
  return kind === 'text' ? { ...shared, cell_type: 'markdown' } : { ...shared, cell_type: 'code', execution_count: null, outputs: [] };
}

/** As notebooks keep a text: every line but the last with its end. */
const linesOf = (content: string): string[] => content.split(/(?<=\n)/);
