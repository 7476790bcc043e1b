import type { FigureDefinition } from '../../src/components/book/figure/defineFigure';
import { firstOf } from '../../src/components/book/figure/firstOf';
import { trainedRun } from '../../src/lib/pytorch/trainedRun';
import { defaultsOf } from '../../src/lib/share/setting';

const figures = import.meta.glob<FigureDefinition>('/src/components/widgets/*/figure.ts', { import: 'definition' });

/** Trains what the pages and the notebooks of all figures show for the defaults, the last figure first. */
export async function trainFirstRuns(): Promise<void> {
  for (const [path, load] of Object.entries(figures).sort().reverse()) {
    const definition = await load();
    await firstOf(path, definition);
    await trainedRun(definition.rerun(defaultsOf(definition.schema)));
  }
}
