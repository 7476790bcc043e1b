import { trainedRun } from '../../../lib/experiments/trainedRun';
import { defaultsOf, type Schema } from '../../../lib/share/setting';
import type { FigureDefinition, First } from './defineFigure';
import { framesForPage } from './framesForPage';
import { packed, type Packed } from './packed';
import { trainedFrames } from './trainedFrames';

const made = new Map<string, Promise<Packed<unknown>>>();

/** The numbers of a figure's first picture, computed once a build for all the pages that show it. */
export function firstOf<Definition extends FigureDefinition>(id: string, definition: Definition): Promise<Packed<First<Definition>>> {
  const first = made.get(id) ?? computedFirst(definition).then((numbers) => packed(numbers, definition.digits));
  made.set(id, first);
  return first as Promise<Packed<First<Definition>>>;
}

async function computedFirst<S extends Schema>({ schema, numbers }: FigureDefinition<S>): Promise<unknown> {
  const defaults = defaultsOf(schema);
  switch (numbers?.kind) {
    case undefined:
      return undefined;
    case 'trained':
      return framesForPage(trainedFrames(numbers.specs(defaults), (moment, before) => numbers.toFrame(moment, before)));
    case 'swept':
      return numbers
        .specs(defaults)
        .slice(0, numbers.first)
        .map((spec) => numbers.resultOf(trainedRun(spec)));
    case 'computed':
      return await numbers.compute(defaults);
  }
}
