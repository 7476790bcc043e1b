import type { FigureDefinition } from '../../src/components/book/figure/defineFigure';
import { figureDefinitions } from '../components/figures';

export interface FigureInPyTorch extends Pick<FigureDefinition, 'schema' | 'rerun'> {
  id: string;
}

/** What every figure, or the one that FIGURE names, says that PyTorch is to redo: `FIGURE=dropout-twins npm run test:python`. */
export async function figuresInPyTorch(): Promise<FigureInPyTorch[]> {
  return (await figureDefinitions(process.env['FIGURE'])).map(({ id, definition }) => ({ id, ...definition }));
}
