import { readdirSync } from 'node:fs';
import type { FigureDefinition, First } from '../../src/components/book/figure/defineFigure';
import { firstOf } from '../../src/components/book/figure/firstOf';
import { unpacked, type Packed } from '../../src/components/book/figure/packed';

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

/** What a figure shows before its script runs, as it stands in the page, and as the page reads it. */
export async function firstInPage<D extends FigureDefinition>(definition: D): Promise<{ text: Packed<First<D>>; first: First<D> }> {
  const text = await firstOf(`test ${(made += 1)}`, definition);
  return { text, first: unpacked(text) };
}

let made = 0;
