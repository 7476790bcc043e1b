import { readdirSync } from 'node:fs';
import type { FigureDefinition } from '../../src/components/book/figure/defineFigure';

const WIDGETS = new URL('../../src/components/widgets/', import.meta.url);

export interface FigureInPyTorch extends Pick<FigureDefinition, 'schema' | 'rerun'> {
  id: string;
}

/** What every figure, or the one that FIGURE names, says that PyTorch is to redo: `FIGURE=dropout-twins npm run test:python`. */
export function figuresInPyTorch(): Promise<FigureInPyTorch[]> {
  const only = process.env['FIGURE'];
  const ids = readdirSync(WIDGETS).filter((id) => !only || id === only);
  return Promise.all(
    ids.map(async (id) => {
      const { definition } = (await import(new URL(`${id}/figure.ts`, WIDGETS).pathname)) as { definition: FigureDefinition };
      return { id, ...definition };
    }),
  );
}
