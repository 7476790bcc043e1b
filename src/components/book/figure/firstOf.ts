import './loadedAtBuild';
import { trainedRun } from '../../../lib/experiments/trainedRun';
import { defaultsOf, type Schema, type SettingsOf } from '../../../lib/share/setting';
import type { SettingChanges } from '../../../lib/share/stateQuery';
import type { FigureDefinition, First } from './defineFigure';
import { framesForPage } from './framesForPage';
import { packed, type Packed } from './packed';
import { trainedFrames } from './trainedFrames';

const made = new Map<string, Promise<Packed<unknown>>>();

/**
 * The numbers of a figure's first picture, computed once a build for all the pages that show it.
 * @param set of a picture under other settings than the figure's own
 */
export function firstOf<Definition extends FigureDefinition>(
  id: string,
  definition: Definition,
  set: SettingChanges = {},
): Promise<Packed<First<Definition>>> {
  const name = `${id}?${JSON.stringify(set)}`;
  const first = made.get(name) ?? computedFirst(definition, set).then((numbers) => packed(numbers, definition.digits));
  made.set(name, first);
  return first as Promise<Packed<First<Definition>>>;
}

async function computedFirst<S extends Schema>({ schema, numbers }: FigureDefinition<S>, set: SettingChanges): Promise<unknown> {
  const settings: SettingsOf<S> = { ...defaultsOf(schema), ...set };
  switch (numbers?.kind) {
    case undefined:
      return undefined;
    case 'trained':
      return framesForPage(trainedFrames(numbers.specs(settings), (moment, before) => numbers.toFrame(moment, before)));
    case 'swept':
      return numbers
        .specs(settings)
        .slice(0, numbers.first)
        .map((spec) => numbers.resultOf(trainedRun(spec)));
    case 'computed':
      return await numbers.compute(settings);
  }
}
