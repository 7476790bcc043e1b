import { readdirSync } from 'node:fs';
import type { FigureDefinition } from '../../src/components/book/figure/defineFigure';

const WIDGETS = new URL('../../src/components/widgets/', import.meta.url);

export interface NamedDefinition {
  id: string;
  definition: FigureDefinition;
}

/** Every figure's definition, or only that of the figure of this name. */
export function figureDefinitions(only?: string): Promise<NamedDefinition[]> {
  const ids = readdirSync(WIDGETS).filter((id) => !only || id === only);
  return Promise.all(
    ids.map(async (id) => {
      const { definition } = (await import(new URL(`${id}/figure.ts`, WIDGETS).pathname)) as { definition: FigureDefinition };
      return { id, definition };
    }),
  );
}
